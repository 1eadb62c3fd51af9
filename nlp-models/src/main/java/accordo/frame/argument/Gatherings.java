package accordo.frame.argument;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;
import java.util.List;

/** "Le consortium réunissant Engie et EDPR": the members that a present participle tells. */
final class Gatherings {
  /** How present participles of verbs that gather end. */
  private static final String PRESENT = "ant";

  private Gatherings() {}

  /** The objects of the participle, which stand for the group; empty where it is another verb. */
  static List<Token> members(Sentence sentence, Grammar grammar, Token participle) {
    boolean gathers =
        participle.lower().endsWith(PRESENT)
            && participle.readings().stream()
                .anyMatch(r -> grammar.gathering().contains(r.lemma()));
    return gathers
        ? sentence.children(participle).stream().filter(c -> c.is("obj")).toList()
        : List.of();
  }
}
