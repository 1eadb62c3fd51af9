package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;
import java.util.regex.Pattern;

/** Tells clauses in which a company speaks of itself by the verb: "aláírtuk", "abbiamo firmato". */
public final class FirstPerson {
  private static final Pattern ENDING = Pattern.compile("\\p{L}{2}([uü]nk|[jt][uü]k)$");

  private FirstPerson() {}

  /** Whether a verb of the token range stands in the first person plural. */
  public static boolean isIn(Sentence sentence, int from, int to, Grammar grammar) {
    return sentence.tokens().subList(from, to).stream().anyMatch(t -> isFirst(t, grammar));
  }

  private static boolean isFirst(Token token, Grammar grammar) {
    if (grammar.hasCases()) {
      return token.pos() == Pos.VERB && ENDING.matcher(token.lower()).find();
    }
    return (token.pos() == Pos.VERB || token.pos() == Pos.AUX)
        && grammar.firstPerson().stream().anyMatch(token.lower()::endsWith);
  }
}
