package accordo.quote.cue;

import accordo.annotate.Sentence;

/**
 * A cue with its speaker's phrase in its sentence.
 *
 * @param from first token of both
 * @param to the token after the last one of both
 * @param floor where the words of earlier cues end
 * @param ceiling where the next cue with its own words begins
 * @param last whether no other cue follows in the sentence
 * @param relative whether the cue stands in a relative clause, which ends at a comma
 */
public record Place(
    Cue cue, int from, int to, int floor, int ceiling, boolean last, boolean relative) {
  public Sentence sentence() {
    return cue.sentence();
  }
}
