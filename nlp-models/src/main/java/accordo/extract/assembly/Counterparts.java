package accordo.extract.assembly;

import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds in the deals told right before whom a deal leaves out that names one party only. */
final class Counterparts {
  private static final int FARTHEST_BACK = 2;
  private static final int FARTHEST_RIVAL = 3;
  private static final double RIVAL_WEIGHT = 0.7;

  /** What several may try at once. */
  private static final Set<Status> TRIED =
      EnumSet.of(Status.PLANNED, Status.RUMORED, Status.TERMINATED, Status.DENIED);

  private Counterparts() {}

  /**
   * "X signs an agreement with Y. X will also supply parts": the other one of the two that the
   * deals of these sentences have joined.
   */
  static Optional<Party> of(DealDraft draft, List<DealDraft> drafts) {
    String lone = draft.lone().company();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      DealDraft other = drafts.get(i);
      int back = draft.sentence - other.sentence;
      if (other.type != draft.type
          && back >= 0
          && back <= FARTHEST_BACK
          && other.companies().size() == 2
          && other.companies().contains(lone)) {
        return other.weights.keySet().stream()
            .filter(party -> !party.company().equals(lone))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** "X bids for Y. Z has made an offer, too": rivals want the same company. */
  static void addTargets(List<DealDraft> drafts) {
    for (DealDraft draft : drafts) {
      boolean open =
          draft.type == DealType.ACQUISITION
              && draft.in(Role.TARGET).isEmpty()
              && draft.in(Role.ACQUIRER).size() > 0
              && TRIED.contains(draft.status);
      DealDraft rival = open ? rival(draft, drafts) : null;
      if (rival != null) {
        Party target = rival.parties.get(Role.TARGET).values().iterator().next();
        draft.addParty(target, RIVAL_WEIGHT);
      }
    }
  }

  private static DealDraft rival(DealDraft draft, List<DealDraft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      DealDraft other = drafts.get(i);
      int back = draft.sentence - other.sentence;
      if (other != draft
          && other.type == DealType.ACQUISITION
          && back >= 0
          && back <= FARTHEST_RIVAL
          && other.in(Role.TARGET).size() == 1
          && (TRIED.contains(other.status) || draft.status == Status.TERMINATED)
          && draft.companies().stream().noneMatch(other.companies()::contains)) {
        return other;
      }
    }
    return null;
  }
}
