package accordo.quote.cue;

import accordo.annotate.Sentence;

/**
 * Words that attribute other words to somebody.
 *
 * @param sentence where it stands
 * @param verb the token that says so: a verb of speech, or the preposition
 * @param from first token of the verb with its auxiliaries
 * @param to the token after the last one
 * @param kind how it attributes
 */
public record Cue(Sentence sentence, int verb, int from, int to, Kind kind) {
  public enum Kind {
    /** "said" */
    VERB,
    /** "according to" */
    BEFORE_SPEAKER,
    /** Hungarian "szerint", German "zufolge" */
    AFTER_SPEAKER,
    /** "in his view" */
    OWN_VIEW
  }
}
