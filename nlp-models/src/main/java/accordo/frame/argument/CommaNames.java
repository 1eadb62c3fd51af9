package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;

/**
 * Finds the name that a comma adds to a description, wherever the tree hangs it: "a maker of
 * ammunition, the Spanish Tirocal".
 */
final class CommaNames {
  private static final int LONGEST_DESCRIPTION = 8;
  private static final int LONGEST_INTRODUCTION = 3;

  private CommaNames() {}

  /** The company that a description of one is said to be, or null. */
  static Mention after(Sentence sentence, Token noun, Mentions mentions) {
    int comma = noun.index() + 1;
    int last = Math.min(sentence.size() - 2, noun.index() + LONGEST_DESCRIPTION);
    while (comma < last && !sentence.token(comma).form().equals(",")) {
      Token token = sentence.token(comma);
      if (mentions.at(comma) != null || token.pos() == Pos.AUX || isFinite(token)) {
        return null;
      }
      comma++;
    }
    boolean found = comma < sentence.size() - 1 && sentence.token(comma).form().equals(",");
    return found ? introduced(sentence, comma, mentions) : null;
  }

  private static boolean isFinite(Token token) {
    return token.pos() == Pos.VERB && !token.is("acl");
  }

  private static Mention introduced(Sentence sentence, int comma, Mentions mentions) {
    int at = comma + 1;
    if (sentence.token(at).pos() != Pos.DET) {
      return null;
    }
    while (at < sentence.size() && at < comma + LONGEST_INTRODUCTION && mentions.at(at) == null) {
      if (sentence.token(at).hasCapital() || !sentence.token(at).isWord()) {
        return null;
      }
      at++;
    }
    Mention mention = at < sentence.size() ? mentions.at(at) : null;
    return mention != null && mention.kind() != Mention.Kind.REFERENCE && ends(sentence, mention)
        ? mention
        : null;
  }

  /** What goes on with a verb is a clause of its own. */
  private static boolean ends(Sentence sentence, Mention mention) {
    return mention.to() >= sentence.size()
        || !sentence.token(mention.to()).isWord()
        || sentence.token(mention.to()).pos() == Pos.ADP;
  }
}
