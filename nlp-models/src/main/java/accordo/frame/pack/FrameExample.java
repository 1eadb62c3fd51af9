package accordo.frame.pack;

import java.util.List;
import java.util.Map;

/**
 * A sentence with what the frame must find in it.
 *
 * @param text one or more sentences
 * @param expected from role name (or status, count, qualifier, exclusivity) to values; empty when
 *     no deal of the type may be found
 */
public record FrameExample(String text, Map<String, List<String>> expected) {
  public boolean isNegative() {
    return expected.isEmpty();
  }
}
