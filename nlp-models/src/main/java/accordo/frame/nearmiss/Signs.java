package accordo.frame.nearmiss;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What speaks for and against a near miss, as {@code name=value}. Names that start with {@link
 * #WORD} hold words of the language; all others mean the same in every language.
 */
final class Signs {
  /** What the name of a sign starts with whose value is a word. */
  static final String WORD = "w.";

  private final Set<String> all = new LinkedHashSet<>();

  void add(String name) {
    all.add(name);
  }

  void add(String name, Object value) {
    all.add(name + "=" + value);
  }

  /** A number, of which all from the largest on count alike. */
  void count(String name, int value, int largest) {
    add(name, Math.min(value, largest));
  }

  void word(String name, String word) {
    all.add(WORD + name + "=" + word);
  }

  void addAll(Signs others) {
    all.addAll(others.all);
  }

  List<String> list() {
    return new ArrayList<>(all);
  }
}
