package accordo.annotate;

/**
 * One dictionary reading of a word form.
 *
 * @param past whether it is a finite verb in the past tense, where the dictionary tells
 */
public record Reading(String lemma, Kind kind, boolean past) {
  Reading(String lemma, Kind kind) {
    this(lemma, kind, false);
  }

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
