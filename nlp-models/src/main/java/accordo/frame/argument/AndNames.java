package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;
import accordo.frame.pack.Grammar;

/** Names that "and" joins, wherever the tree hangs them: "Eni and Sonatrach". */
public final class AndNames {
  private AndNames() {}

  /** The second of two names that are joined, unless it is the subject of something; or null. */
  static Mention after(Sentence sentence, Grammar grammar, Mention first, Mentions mentions) {
    int and = first.to();
    if (and + 1 >= sentence.size() || !isAnd(sentence.token(and), grammar)) {
      return null;
    }
    Mention second = mentions.at(and + (sentence.token(and + 1).pos() == Pos.DET ? 2 : 1));
    return second == null || holdsSubject(sentence, second) ? null : second;
  }

  private static boolean holdsSubject(Sentence sentence, Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (sentence.token(i).is("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Chiesi e l'americana Gossamer", where the parser takes the first name for a clause: the name
   * that starts the sentence, or null.
   */
  static Mention before(Sentence sentence, Grammar grammar, Mention second, Mentions mentions) {
    int and = second.from() - 1;
    while (and > 0
        && (sentence.token(and).pos() == Pos.DET || sentence.token(and).pos() == Pos.ADJ)) {
      and--;
    }
    boolean joined = and > 0 && isAnd(sentence.token(and), grammar);
    Mention first = joined ? mentions.at(and - 1) : null;
    return first != null && first.from() == 0 ? first : null;
  }

  /** In "sold it to Fiat and Ford will buy" the second name goes with the verb after it. */
  public static boolean opensClause(Sentence sentence, Grammar grammar, Mention name) {
    if (name.to() >= sentence.size()
        || name.from() == 0
        || !isAnd(sentence.token(name.from() - 1), grammar)) {
      return false;
    }
    Token next = sentence.token(name.to());
    boolean finite = next.pos() == Pos.AUX || next.pos() == Pos.VERB || isMistaken(next);
    return finite && !next.is("acl") && !next.is("amod");
  }

  /** A small word that the tagger takes for the end of a name, but the dictionary for a verb. */
  private static boolean isMistaken(Token token) {
    return token.pos() == Pos.PROPN
        && !token.hasCapital()
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  private static boolean isAnd(Token token, Grammar grammar) {
    return grammar.and().contains(token.lower());
  }
}
