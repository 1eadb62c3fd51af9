package accordo.annotate;

import java.util.List;
import java.util.Set;

/**
 * Tells what French "des" is: "de" and "les" after a noun ("la production des lots"), an article
 * after a verb ("produire des lots"). Parsers take the article for the start of another phrase.
 */
final class PluralArticles {
  /** The parts of what is no article. */
  private static final List<String> PARTS = List.of("de", "les");

  private static final String WORD = "des";

  /** What "de" follows, but no article does. */
  private static final Set<String> GOVERNORS =
      Set.of(
          "auprès",
          "lors",
          "près",
          "loin",
          "hors",
          "autour",
          "delà",
          "vis",
          "moins",
          "ceux",
          "celui",
          "celle",
          "celles",
          "chacun",
          "chacune",
          "aucun",
          "aucune",
          "certains",
          "certaines",
          "beaucoup",
          "un",
          "une",
          "deux",
          "trois",
          "quatre",
          "cinq",
          "plupart",
          "%",
          "deçà",
          "issu",
          "issue",
          "issus",
          "issues",
          "chargé",
          "chargée",
          "composé",
          "composée");

  /** Verbs whose object stands after "de". */
  private static final Set<String> VERBS =
      Set.of(
          "emparer",
          "séparer",
          "défaire",
          "débarrasser",
          "délester",
          "départir",
          "dessaisir",
          "disposer",
          "hériter",
          "bénéficier",
          "profiter",
          "charger",
          "occuper",
          "acquitter",
          "dépendre",
          "provenir",
          "relever",
          "désengager");

  /** What a noun follows, so that what looks like a verb is one. */
  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "le", "la", "l'", "les", "un", "une", "ce", "cet", "cette", "ces", "son", "sa", "ses",
          "leur", "leurs", "notre", "nos", "votre", "vos", "de", "d'", "à", "en", "par", "sur",
          "sans", "pour", "sous", "avec");

  private PluralArticles() {}

  static boolean mayBe(String form) {
    return form.equals(WORD);
  }

  /** What the word is made of, given the words before it. */
  static List<String> parts(String form, List<WordForm> before) {
    return isContracted(before) ? PARTS : List.of(form);
  }

  private static boolean isContracted(List<WordForm> before) {
    if (before.isEmpty()) {
      return false;
    }
    WordForm last = before.get(before.size() - 1);
    if (GOVERNORS.contains(last.lower())
        || last.readings().stream().anyMatch(r -> VERBS.contains(r.lemma()))) {
      return true;
    }
    if (!last.isWord()) {
      return false;
    }
    List<Reading> readings = last.readings();
    if (has(readings, Reading.Kind.VERB)) {
      return has(readings, Reading.Kind.NOUN) && before.size() > 1 && isNounAfter(before);
    }
    boolean noun = has(readings, Reading.Kind.NOUN) || has(readings, Reading.Kind.ADJECTIVE);
    return noun && !has(readings, Reading.Kind.OTHER) || last.isUnknown() && !last.hasCapital();
  }

  private static boolean isNounAfter(List<WordForm> before) {
    WordForm token = before.get(before.size() - 2);
    List<Reading> readings = token.readings();
    boolean adjective = has(readings, Reading.Kind.ADJECTIVE) && !has(readings, Reading.Kind.VERB);
    return BEFORE_NOUNS.contains(token.lower()) || adjective;
  }

  private static boolean has(List<Reading> readings, Reading.Kind kind) {
    return readings.stream().anyMatch(r -> r.kind() == kind);
  }
}
