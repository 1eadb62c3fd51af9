package accordo.annotate;

/** One dictionary reading of a word form. */
public record Reading(String lemma, Kind kind) {
  /** The word classes that triggers are looked up by. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    OTHER,
    /** The dictionary lacks the word, or the language a dictionary. */
    UNKNOWN
  }
}
