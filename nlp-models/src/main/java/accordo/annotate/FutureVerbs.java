package accordo.annotate;

import java.util.List;

/**
 * Gives back their verb to clauses that taggers read as a row of nouns: "le schede le fabbricherà
 * la Camuna". No noun looks like a future; what then stands right before it is no article.
 */
final class FutureVerbs {
  private FutureVerbs() {}

  static void mend(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      if (token.tag().equals("NOUN") && !token.hasCapital() && isFuture(token)) {
        token.tag("VERB");
        Token before = token.index() == 0 ? null : tokens.get(token.index() - 1);
        if (before != null && before.pos() == Pos.DET) {
          before.tag("PRON");
        }
      }
    }
  }

  private static boolean isFuture(Token token) {
    return !token.readings().isEmpty()
        && token.readings().stream()
            .allMatch(r -> r.kind() == Reading.Kind.VERB && r.tense() == Reading.Tense.FUTURE);
  }
}
