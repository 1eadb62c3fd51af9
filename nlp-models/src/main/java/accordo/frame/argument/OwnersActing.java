package accordo.frame.argument;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;
import java.util.List;

/**
 * Owners of what a participle says was done with it, by nobody that is told: "X's chip business,
 * bought from Y", "its patents, sold to Z" were bought and sold by the owner.
 */
final class OwnersActing {
  private OwnersActing() {}

  /** Those who act, none where the clause tells an agent. */
  static List<Token> in(Sentence sentence, Grammar grammar, Token participle, Token noun) {
    boolean told =
        sentence.children(participle).stream()
            .filter(child -> child.is("obl"))
            .flatMap(child -> sentence.children(child).stream())
            .anyMatch(c -> c.is("case") && grammar.slots(c.lower()).contains("agent"));
    return told
        ? List.of()
        : sentence.children(noun).stream()
            .filter(c -> c.is("nmod:poss") && c.index() < noun.index())
            .toList();
  }
}
