package accordo.consolidate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists in this package's resources: one item a line, comments after {@code #}. */
final class WordList {
  private WordList() {}

  static List<String> read(String name) {
    var stream = WordList.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("missing resource accordo/consolidate/" + name);
    }
    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
