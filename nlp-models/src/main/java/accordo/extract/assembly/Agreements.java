package accordo.extract.assembly;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.List;
import java.util.Optional;

/**
 * Lets an agreement stand for those who made it: "The pact also provides for cross-licences." It is
 * the last deal of two that was told.
 */
final class Agreements {
  private static final int FARTHEST_BACK = 4;

  private final TermSet words;

  Agreements(TermSet words) {
    this.words = words;
  }

  /** Whether an agreement may be a sentence's subject, told by words alone. */
  boolean mayBeIn(Sentence sentence, List<DealDraft> drafts) {
    return words.occursIn(sentence, 1, sentence.size())
        && !partiesBefore(sentence, drafts).isEmpty();
  }

  /** The agreement that is a sentence's subject, as a mention of its two parties. */
  Optional<Mention> in(Sentence sentence, List<DealDraft> drafts) {
    List<String> parties = partiesBefore(sentence, drafts);
    if (parties.isEmpty()) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .filter(token -> isSubject(sentence, token))
        .findFirst()
        .map(token -> mention(sentence, token.index(), parties));
  }

  private static Mention mention(Sentence sentence, int at, List<String> parties) {
    return new Mention(sentence.index(), at, at + 1, parties, Mention.Kind.REFERENCE, null);
  }

  private boolean isSubject(Sentence sentence, Token token) {
    return token.index() > 0
        && sentence.token(token.index() - 1).pos() == Pos.DET
        && words.matchAt(sentence, token.index()) > 0
        && token.is("nsubj")
        && sentence.children(token).stream().noneMatch(child -> child.is("nmod"));
  }

  private static List<String> partiesBefore(Sentence sentence, List<DealDraft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      DealDraft draft = drafts.get(i);
      if (draft.companies().size() == 2 && draft.latest >= sentence.index() - FARTHEST_BACK) {
        return List.copyOf(draft.companies());
      }
    }
    return List.of();
  }
}
