package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.List;

/**
 * English clauses that follow what they describe without a relative pronoun: in "X, the maker of
 * telephones it had bought" it is not X that did so.
 */
final class ContactClauses {
  private ContactClauses() {}

  /** The names of whom the clause describes that the pronoun begins; empty where it is no such. */
  static List<String> described(Sentence sentence, int pronoun, List<Mention> before) {
    if (before.isEmpty()
        || pronoun == 0
        || pronoun + 1 >= sentence.size()
        || sentence.token(pronoun).pos() != Pos.PRON
        || !isNoun(sentence.token(pronoun - 1))
        || !sentence.token(pronoun).is("nsubj")) {
      return List.of();
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      if (mention.to() == pronoun || isApposed(sentence, mention.to(), pronoun)) {
        return mention.names();
      }
    }
    return List.of();
  }

  private static boolean isNoun(Token token) {
    return token.pos() == Pos.NOUN || token.pos() == Pos.PROPN;
  }

  /** Whether a comma and a noun with its determiner are all that stands between. */
  private static boolean isApposed(Sentence sentence, int comma, int pronoun) {
    return comma + 2 < pronoun
        && sentence.token(comma).form().equals(",")
        && sentence.token(comma + 1).pos() == Pos.DET
        && Exclusions.isSameClause(sentence, comma + 1, pronoun);
  }
}
