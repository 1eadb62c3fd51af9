package accordo.quote.cue;

/**
 * The phrase that names who speaks.
 *
 * @param from first token
 * @param to the token after the last one
 * @param head the token that governs it, or -1
 * @param relative whether a relative pronoun stands for it: "X, who said that"
 */
public record Subject(int from, int to, int head, boolean relative) {
  static Subject at(int from, int to, int head) {
    return new Subject(from, to, head, false);
  }
}
