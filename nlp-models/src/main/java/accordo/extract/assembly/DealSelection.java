package accordo.extract.assembly;

import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.deal.Role;
import java.util.ArrayList;
import java.util.List;

/** Chooses among complete drafts: what others tell better or otherwise is left out. */
final class DealSelection {
  private static final double MUCH_SURER = 0.2;

  private DealSelection() {}

  static List<Deal> of(List<DealDraft> complete) {
    return complete.stream()
        .filter(
            draft ->
                !isToldBetter(draft, complete)
                    && !isShareOfVenture(draft, complete)
                    && !isLooseWord(draft, complete)
                    && !isContradicted(draft, complete))
        .map(DealSelection::deal)
        .toList();
  }

  /**
   * A general partnership of parties whose sentence tells a more specific deal; or any sentence
   * where it is only a headline or some agreement.
   */
  private static boolean isToldBetter(DealDraft draft, List<DealDraft> all) {
    if (draft.type != DealType.PARTNERSHIP) {
      return isGuessedTalk(draft, all);
    }
    boolean vague = draft.guessed || draft.sentence == 0 && draft.mentions == 1;
    return all.stream()
        .anyMatch(
            other ->
                other.type != DealType.PARTNERSHIP
                    && (vague
                        ? other.companies().containsAll(draft.companies())
                        : other.sentence == draft.sentence
                            && other.companies().equals(draft.companies())));
  }

  /** In "talks with X to sell it a plant" the talks are about that, and about no takeover. */
  private static boolean isGuessedTalk(DealDraft draft, List<DealDraft> all) {
    boolean whole = draft.type == DealType.ACQUISITION || draft.type == DealType.MERGER;
    return whole
        && draft.guessed
        && all.stream()
            .anyMatch(
                other ->
                    !other.guessed
                        && other.type != draft.type
                        && other.sentence == draft.sentence
                        && other.companies().containsAll(draft.companies()));
  }

  /** "X and Y found Z. X gets 60 percent of Z" tells the shares of the partners. */
  private static boolean isShareOfVenture(DealDraft draft, List<DealDraft> all) {
    return draft.type == DealType.INVESTMENT
        && all.stream()
            .anyMatch(
                other ->
                    other.type == DealType.JOINT_VENTURE
                        && !draft.in(Role.INVESTEE).isEmpty()
                        && other.in(Role.NEW_ENTITY).containsAll(draft.in(Role.INVESTEE))
                        && other.in(Role.PARTY).containsAll(draft.in(Role.INVESTOR)));
  }

  /** Headlines call a takeover a merger. */
  private static boolean isLooseWord(DealDraft draft, List<DealDraft> all) {
    return draft.type == DealType.MERGER
        && draft.sentence == 0
        && draft.in(Role.NEW_ENTITY).isEmpty()
        && all.stream()
            .anyMatch(
                other ->
                    other.type == DealType.ACQUISITION
                        && other.sentence != draft.sentence
                        && !other.in(Role.ACQUIRER).isEmpty()
                        && !other.in(Role.TARGET).isEmpty()
                        && other.companies().containsAll(draft.companies()));
  }

  /** Two drafts that swap the roles of the same companies: the surer one is told, or the first. */
  private static boolean isContradicted(DealDraft draft, List<DealDraft> all) {
    int position = all.indexOf(draft);
    return all.stream()
        .anyMatch(
            other ->
                other != draft
                    && DraftPairs.swaps(other, draft)
                    && !resells(other, draft)
                    && !resells(draft, other)
                    && (other.guessed == draft.guessed
                        ? isSurer(other, draft, all.indexOf(other) < position)
                        : draft.guessed));
  }

  /** Whether who sells in one deal has bought in the other. */
  private static boolean resells(DealDraft later, DealDraft earlier) {
    return later.type == DealType.ACQUISITION
        && !later.in(Role.ACQUIRER).isEmpty()
        && later.in(Role.TARGET).equals(earlier.in(Role.TARGET))
        && later.in(Role.SELLER).containsAll(earlier.in(Role.ACQUIRER));
  }

  private static boolean isSurer(DealDraft other, DealDraft draft, boolean first) {
    double ahead = other.confidence() - draft.confidence();
    return first ? ahead >= -MUCH_SURER : ahead > MUCH_SURER;
  }

  static Deal deal(DealDraft draft) {
    List<Party> parties = new ArrayList<>();
    draft.parties.values().forEach(m -> parties.addAll(m.values()));
    return new Deal(
        draft.type,
        draft.status,
        List.copyOf(parties),
        draft.patents,
        List.copyOf(draft.money),
        draft.exclusivity,
        draft.territory,
        draft.announced,
        Math.round(draft.confidence() * 100) / 100.0,
        List.copyOf(draft.evidence));
  }
}
