package accordo.annotate;

/**
 * Mends rows of names that headlines join by a comma alone, "Alstom, Bombardier to merge": parsers
 * take the second for an apposition, which another comma would close, or the first for a label.
 */
final class HeadlineRows {
  private final Sentence sentence;

  private HeadlineRows(Sentence sentence) {
    this.sentence = sentence;
  }

  static void mend(Sentence sentence) {
    if (sentence.isHeadline()) {
      new HeadlineRows(sentence).mend();
    }
  }

  private void mend() {
    for (Token name : sentence.tokens()) {
      Token first = name.head() == Token.ROOT ? null : sentence.token(name.head());
      if (first != null && name.is("appos") && first.is("nsubj") && isJoined(first, name)) {
        name.attach(first.index(), "conj");
        sentence.linkChildren();
      } else if (first != null && name.is("nsubj") && first.head() != Token.ROOT) {
        joinLabel(sentence.token(first.head()), first, name);
      }
    }
  }

  /** "Alstom" above the clause of "Bombardier to merge" is who merges with it. */
  private void joinLabel(Token label, Token verb, Token name) {
    if (label.head() == Token.ROOT && verb.pos() == Pos.VERB && isJoined(label, name)) {
      verb.attach(Token.ROOT, "root");
      label.attach(verb.index(), "nsubj");
      name.attach(label.index(), "conj");
      sentence.linkChildren();
    }
  }

  private boolean isJoined(Token first, Token name) {
    int start = name.index();
    while (start > 0 && sentence.token(start - 1).is("compound")) {
      start--;
    }
    int next = name.index() + 1;
    return name.pos() == Pos.PROPN
        && first.pos() == Pos.PROPN
        && first.index() == start - 2
        && sentence.token(start - 1).form().equals(",")
        && next < sentence.size()
        && sentence.token(next).isWord();
  }
}
