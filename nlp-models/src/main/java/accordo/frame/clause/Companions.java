package accordo.frame.clause;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;

/** Partners that parsers take for subjects: "in talks with Boeing to buy jets". */
final class Companions {
  private Companions() {}

  /** Whether the subject of a verb is who something is done with: "with Boeing buying". */
  static boolean isOne(Sentence sentence, Grammar grammar, Token subject, Token verb) {
    Token first = null;
    int marks = 0;
    for (Token child : sentence.children(verb)) {
      if (child.is("mark")) {
        first = first == null ? child : first;
        marks++;
      }
    }
    return marks > 1
        && first.index() < subject.index()
        && grammar.slots(first.lower()).contains("with");
  }
}
