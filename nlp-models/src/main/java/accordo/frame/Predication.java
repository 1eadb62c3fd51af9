package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.BitSet;

/**
 * The words that a trigger's own verb governs: what coordinate, relative and adverbial clauses say
 * of other things is left out.
 */
final class Predication {
  private Predication() {}

  /** The tokens of the predication; of the whole sentence where there is no tree. */
  static BitSet of(Sentence sentence, int trigger) {
    BitSet tokens = new BitSet();
    if (!sentence.isParsed()) {
      tokens.set(0, sentence.size());
      return tokens;
    }
    add(sentence, predicate(sentence, sentence.token(trigger)), tokens);
    return tokens;
  }

  /** The trigger itself where it is a verb, else the verb above it. */
  private static Token predicate(Sentence sentence, Token trigger) {
    Token top = trigger;
    while (!isVerb(top) && top.head() != Token.ROOT) {
      top = sentence.token(top.head());
    }
    return top;
  }

  private static void add(Sentence sentence, Token token, BitSet tokens) {
    tokens.set(token.index());
    for (Token child : sentence.children(token)) {
      if (!tokens.get(child.index()) && (!isOtherClause(child) || isAttribute(sentence, child))) {
        add(sentence, child, tokens);
      }
    }
  }

  private static boolean isOtherClause(Token child) {
    boolean clause =
        child.is("conj")
            || child.is("acl")
            || child.is("advcl")
            || child.is("ccomp")
            || child.is("parataxis");
    return clause && isVerb(child);
  }

  /** "licenza incrociata", "joint work announced": a bare participle is no clause. */
  private static boolean isAttribute(Sentence sentence, Token child) {
    return child.relation().equals("acl")
        && sentence.children(child).stream()
            .noneMatch(
                c -> c.is("nsubj") || c.is("obj") || c.is("xcomp") || c.is("mark") || c.is("aux"));
  }

  private static boolean isVerb(Token token) {
    return token.pos() == Pos.VERB;
  }
}
