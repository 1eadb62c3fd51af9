package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;
import accordo.frame.pack.Grammar;
import java.util.List;

/**
 * Relative pronouns that hold "of", wherever parsers hang them: in "X, dont Y distribue les vins"
 * the wines are X's, in "X, dont les vins partent chez Y" it is the subject that is.
 */
final class GenitivePronouns {
  private static final int FARTHEST = 8;
  private static final List<String> OF_OBJECT = List.of("object-of", "of");
  private static final List<String> OF_SUBJECT = List.of("subject-of", "of");

  private GenitivePronouns() {}

  /** Adds the name before the pronoun of the verb's clause to what stands by the verb. */
  static void read(PhraseScope scope, Token verb) {
    Sentence sentence = scope.sentence();
    Mentions mentions = scope.view().mentions();
    boolean named = false;
    for (int i = verb.index() - 1; i > 0 && i >= verb.index() - FARTHEST; i--) {
      Token token = sentence.token(i);
      if (token.form().equals(",") || token.pos() == Pos.VERB) {
        return;
      }
      if (isGenitive(token, scope.grammar())) {
        Mention owner = before(sentence, mentions, i);
        if (owner != null) {
          List<String> slots = named ? OF_OBJECT : OF_SUBJECT;
          scope.collectAlone(sentence.token(owner.from()), slots, Weights.NESTED);
        }
        return;
      }
      named |= mentions.at(i) != null;
    }
  }

  private static boolean isGenitive(Token token, Grammar grammar) {
    String word = token.lower();
    return grammar.isRelative(token)
        && grammar.markers().containsKey(word)
        && grammar.slots(word).contains("of");
  }

  /** The name right before the pronoun, with or without a comma. */
  private static Mention before(Sentence sentence, Mentions mentions, int pronoun) {
    int at = pronoun - 1;
    at -= at > 0 && sentence.token(at).form().equals(",") ? 1 : 0;
    return mentions.at(at);
  }
}
