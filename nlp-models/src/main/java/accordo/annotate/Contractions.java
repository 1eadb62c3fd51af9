package accordo.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Splits contractions of a preposition with what follows it: "della" is "di" and "la". */
final class Contractions {
  /** Tables also hold clitic verbs, some of them wrong ("Fatti"); only prepositions are taken. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "a", "da", "di", "in", "su", "con", "de", "à", "an", "auf", "bei", "von", "zu", "über",
          "um");

  private final Map<String, List<String>> parts;

  private Contractions(Map<String, List<String>> parts) {
    this.parts = parts;
  }

  /** Reads a table of lines {@code word TAB part,part}; null stands for an empty one. */
  static Contractions load(String path) {
    Map<String, List<String>> parts = new HashMap<>();
    if (path != null) {
      for (String line : Resources.lines(path)) {
        String[] columns = line.split("\t");
        List<String> split = List.of(columns[1].split(","));
        if (PREPOSITIONS.contains(split.get(0).toLowerCase(Locale.ROOT))) {
          parts.put(columns[0], split);
        }
      }
    }
    return new Contractions(parts);
  }

  List<String> split(String word) {
    return parts.getOrDefault(word.replace('’', '\''), List.of(word));
  }
}
