package accordo.frame.clause;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;

/** English gerunds that parsers take for adjectives: "in talks about buying Casino". */
final class Gerunds {
  private Gerunds() {}

  /** Whether the verb follows a preposition and has the name after it for its object. */
  static boolean isTakenForAdjective(Sentence sentence, Mentions mentions, Token verb) {
    return verb.is("amod")
        && verb.tag().equals("VBG")
        && verb.index() > 0
        && sentence.token(verb.index() - 1).pos() == Pos.ADP
        && verb.head() > verb.index()
        && mentions.at(verb.head()) != null;
  }

  /** "X came close to the day of being bought", "X risks being bought": it happens to who acts. */
  static boolean isPassive(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.is("aux:pass") && c.tag().equals("VBG"));
  }
}
