package accordo.extract.assembly;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.deal.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who sells what is bought, where only its owner is told: "compra Y, propiedad de X". */
final class Owners {
  private static final int FARTHEST_TERM = 3;
  private static final int FARTHEST_NAME = 4;
  private static final double WEIGHT = 0.75;

  private final TermSet terms;
  private final Cast cast;

  /**
   * @param terms phrases between what is owned and its owner
   */
  Owners(TermSet terms, Cast cast) {
    this.terms = terms;
    this.cast = cast;
  }

  /** Adds the owners of the targets that the sentence's drafts name without a seller. */
  void sell(Sentence sentence, List<DealDraft> told, Function<Mention, Evidence> proof) {
    for (DealDraft draft : told) {
      if (draft.type == DealType.ACQUISITION
          && draft.in(Role.SELLER).isEmpty()
          && draft.in(Role.TARGET).size() == 1
          && !draft.in(Role.ACQUIRER).isEmpty()) {
        owner(sentence, draft.in(Role.TARGET).iterator().next())
            .ifPresent(
                m ->
                    draft.addParty(
                        new Party(m.names().get(0), Role.SELLER, proof.apply(m)), WEIGHT));
      }
    }
  }

  private Optional<Mention> owner(Sentence sentence, String target) {
    List<Mention> names = cast.in(sentence.index());
    return names.stream()
        .filter(m -> m.names().contains(target))
        .map(m -> owner(sentence, m.to(), names))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Mention> owner(Sentence sentence, int comma, List<Mention> names) {
    if (comma >= sentence.size() || !sentence.token(comma).form().equals(",")) {
      return Optional.empty();
    }
    for (int at = comma + 1; at < Math.min(sentence.size(), comma + 1 + FARTHEST_TERM); at++) {
      int length = terms.matchAt(sentence, at);
      if (length > 0) {
        int from = at + length;
        return names.stream()
            .filter(m -> m.from() >= from && m.from() <= from + FARTHEST_NAME)
            .filter(
                m -> sentence.tokens().subList(from, m.from()).stream().allMatch(t -> t.isWord()))
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
