package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import java.util.regex.Pattern;

/** Tells clauses in which a company speaks of itself by the ending of the verb: "aláírtuk". */
public final class FirstPerson {
  private static final Pattern ENDING = Pattern.compile("\\p{L}{2}([uü]nk|[jt][uü]k)$");

  private FirstPerson() {}

  /** Whether a verb of the token range stands in the first person plural. */
  public static boolean isIn(Sentence sentence, int from, int to, Grammar grammar) {
    return grammar.hasCases()
        && sentence.tokens().subList(from, to).stream()
            .anyMatch(t -> t.pos() == Pos.VERB && ENDING.matcher(t.lower()).find());
  }
}
