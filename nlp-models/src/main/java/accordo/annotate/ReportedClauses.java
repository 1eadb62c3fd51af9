package accordo.annotate;

import java.util.List;
import java.util.Set;

/**
 * Mends "ha annunciato venerdì che intende comprare": parsers take what was announced for a
 * relative clause of the day.
 */
final class ReportedClauses {
  private static final Set<String> MISTAKEN = Set.of("nsubj", "nsubj:pass", "obj");

  private ReportedClauses() {}

  /**
   * Hangs such clauses on the verb of saying.
   *
   * @param times names of days, which have no relative clause right after them
   */
  static void mend(Sentence sentence, Set<String> times) {
    boolean mended = false;
    for (Token time : sentence.tokens()) {
      if (times.contains(time.lower()) && time.head() != Token.ROOT) {
        mended |= mend(sentence, time);
      }
    }
    if (mended) {
      sentence.linkChildren();
    }
  }

  private static boolean mend(Sentence sentence, Token time) {
    Token verb = sentence.token(time.head());
    int next = time.index() + 1;
    if (verb.pos() != Pos.VERB || verb.index() > time.index() || next >= sentence.size()) {
      return false;
    }
    for (Token clause : List.copyOf(sentence.children(time))) {
      if (clause.is("acl") && clause.index() > next) {
        clause.attach(verb.index(), "ccomp");
        time.attach(verb.index(), "obl");
        Token that = sentence.token(next);
        if (that.head() == clause.index() && MISTAKEN.contains(that.relation())) {
          that.attach(clause.index(), "mark");
        }
        return true;
      }
    }
    return false;
  }
}
