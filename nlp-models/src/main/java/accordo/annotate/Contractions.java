package accordo.annotate;

import accordo.text.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Splits what is written as one word: a preposition with what follows it ("della" is "di" and
 * "la"), a verb with its pronoun ("venderle" is "vender" and "le").
 */
final class Contractions {
  /** Tables also hold clitic verbs, some of them wrong ("Fatti"); only prepositions are taken. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "a", "da", "di", "in", "su", "con", "de", "à", "an", "auf", "bei", "von", "zu", "über",
          "um");

  private static final Set<String> GENITIVES = Set.of("di", "de");

  private final Map<String, List<String>> parts;

  private Contractions(Map<String, List<String>> parts) {
    this.parts = parts;
  }

  /**
   * Reads tables of lines {@code word TAB part,part}; null stands for an empty one.
   *
   * @param enclitics verbs with pronouns, taken where the first part is a verb
   */
  static Contractions load(String path, String enclitics, Predicate<String> isVerb) {
    Map<String, List<String>> parts = new HashMap<>();
    read(enclitics, isVerb, parts);
    read(path, first -> PREPOSITIONS.contains(first.toLowerCase(Locale.ROOT)), parts);
    return new Contractions(parts);
  }

  private static void read(
      String path, Predicate<String> takesFirst, Map<String, List<String>> into) {
    if (path == null) {
      return;
    }
    for (String line : Resources.lines(path)) {
      String[] columns = line.split("\t");
      List<String> split = List.of(columns[1].split(","));
      if (takesFirst.test(split.get(0))) {
        into.put(columns[0], split);
      }
    }
  }

  List<String> split(String word) {
    return parts.getOrDefault(word.replace('’', '\''), List.of(word));
  }

  /**
   * Splits a word within a sentence. A capital between a small word and another capital is a
   * name's: "a Al Mana", "frutas de Del Norte".
   */
  List<String> splitInside(String before, String word, String next) {
    boolean name =
        Character.isUpperCase(word.charAt(0))
            && word.length() > 1
            && Character.isLowerCase(word.charAt(1))
            && Character.isLowerCase(before.charAt(0))
            && Character.isUpperCase(next.charAt(0));
    return name ? List.of(word) : split(word);
  }

  /**
   * Splits the first word of a sentence, whose capital is none of its own. A capital after "Della"
   * belongs to one name with it.
   */
  List<String> splitFirst(String word, String next) {
    List<String> split = split(word);
    if (split.size() > 1 || !Character.isUpperCase(word.charAt(0))) {
      return split;
    }
    List<String> lower = split(word.toLowerCase(Locale.ROOT));
    boolean name = GENITIVES.contains(lower.get(0)) && Character.isUpperCase(next.charAt(0));
    return lower.size() == 1 || name ? split : lower;
  }
}
