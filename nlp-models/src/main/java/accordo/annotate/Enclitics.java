package accordo.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits Italian verbs from the pronouns that are written as one word with them: "concedersi" is
 * "conceder" and "si", "cedendogliela" is "cedendo", "glie" and "la".
 */
final class Enclitics {
  private static final int SHORTEST_HOST = 3;
  private static final int LONGEST_PRONOUN = 3;

  /** Before another pronoun their vowel changes. */
  private static final Set<String> FIRST_OF_TWO = Set.of("me", "te", "ce", "ve", "se", "glie");

  private static final Set<String> SECOND_OF_TWO = Set.of("lo", "la", "li", "le", "ne");

  /**
   * A verb and its pronouns.
   *
   * @param parts the words, the verb first
   * @param verb the readings of the verb
   */
  record Split(List<String> parts, List<Reading> verb) {}

  private final Set<String> pronouns;
  private final Lemmas lemmas;

  /**
   * @param pronouns those that are written so; none in most languages
   */
  Enclitics(Set<String> pronouns, Lemmas lemmas) {
    this.pronouns = pronouns;
    this.lemmas = lemmas;
  }

  /** The parts of a verb with pronouns, or null for any other word. */
  Split split(String word) {
    if (pronouns.isEmpty()
        || word.length() <= SHORTEST_HOST + 1
        || !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
        || isOtherWord(word)) {
      return null;
    }
    for (int length = LONGEST_PRONOUN; length >= 2; length--) {
      int cut = word.length() - length;
      if (cut >= SHORTEST_HOST && pronouns.contains(word.substring(cut))) {
        Split split = split(word, cut);
        if (split != null) {
          return split;
        }
      }
    }
    return null;
  }

  private Split split(String word, int cut) {
    String host = word.substring(0, cut);
    String pronoun = word.substring(cut);
    List<Reading> verb = verbs(host);
    if (!verb.isEmpty()) {
      return new Split(List.of(host, pronoun), verb);
    }
    for (String first : FIRST_OF_TWO) {
      if (SECOND_OF_TWO.contains(pronoun) && host.endsWith(first)) {
        String inner = host.substring(0, host.length() - first.length());
        List<Reading> readings = inner.length() < SHORTEST_HOST ? List.of() : verbs(inner);
        if (!readings.isEmpty()) {
          return new Split(List.of(inner, first, pronoun), readings);
        }
      }
    }
    return null;
  }

  /** Nouns and adjectives ("statale") are no verbs with pronouns. */
  private boolean isOtherWord(String word) {
    return lemmas.readings(word).stream()
        .anyMatch(r -> r.kind() != Reading.Kind.VERB && r.kind() != Reading.Kind.UNKNOWN);
  }

  /** Infinitives without their last vowel, gerunds and participles bear pronouns. */
  private List<Reading> verbs(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    if (lower.endsWith("r")) {
      List<Reading> infinitive = verbReadings(lower + "e");
      return infinitive.isEmpty() ? verbReadings(lower + "re") : infinitive;
    }
    if (lower.endsWith("ando") || lower.endsWith("endo")) {
      return verbReadings(lower);
    }
    return verbReadings(lower).stream().filter(r -> r.tense() == Reading.Tense.PAST).toList();
  }

  private List<Reading> verbReadings(String form) {
    List<Reading> verbs = new ArrayList<>(lemmas.readings(form));
    verbs.removeIf(r -> r.kind() != Reading.Kind.VERB);
    return verbs;
  }
}
