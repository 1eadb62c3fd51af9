package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;

/** The object of two verbs that parsers give to the first: "X is to make and sell Y's drinks". */
final class SharedObjects {
  private static final int AND = 2;

  private SharedObjects() {}

  /** The object after the verb that it shares with the one it is joined to; or null. */
  static Token of(Sentence sentence, Token verb) {
    if (object(sentence, verb) != null) {
      return null;
    }
    Token head = verb.is("conj") ? sentence.head(verb) : null;
    Token object = head != null && isJoined(head, verb) ? object(sentence, head) : null;
    return object != null && object.index() > verb.index() ? object : null;
  }

  /** Whether only "and" stands between. */
  private static boolean isJoined(Token first, Token second) {
    return first.pos() == Pos.VERB
        && second.pos() == Pos.VERB
        && second.index() == first.index() + AND;
  }

  private static Token object(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.is("obj") && c.pos() != Pos.PRON)
        .findFirst()
        .orElse(null);
  }
}
