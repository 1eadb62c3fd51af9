package accordo.annotate;

/** One dictionary reading of a word form. */
public record Reading(String lemma, Kind kind, Tense tense) {
  /** The word classes that triggers are looked up by. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    OTHER,
    /** The dictionary lacks the word, or the language a dictionary. */
    UNKNOWN
  }

  /** What a verb form says of time, where the dictionary tells. */
  public enum Tense {
    /** A past tense or a past participle. */
    PAST,
    FUTURE,
    CONDITIONAL,
    OTHER
  }

  /** A reading without tense. */
  public Reading(String lemma, Kind kind) {
    this(lemma, kind, Tense.OTHER);
  }
}
