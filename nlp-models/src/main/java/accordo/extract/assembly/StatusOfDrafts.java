package accordo.extract.assembly;

import accordo.deal.DealType;
import accordo.deal.Status;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far a deal has come, by two drafts of it: the headline "Alvia kauft Borsk" announces what the
 * text may say to be done, "Alvia has bought Borsk", or planned.
 */
final class StatusOfDrafts {
  /** What is bought changes hands at once, unless the text says that it will. */
  private static final Set<DealType> BOUGHT =
      EnumSet.of(
          DealType.ACQUISITION,
          DealType.ASSET_PURCHASE,
          DealType.INVESTMENT,
          DealType.SPIN_OFF,
          DealType.PATENT_TRANSFER,
          DealType.JOINT_VENTURE);

  /** What may come, which a later word may end. */
  private static final Set<Status> OPEN = EnumSet.of(Status.RUMORED, Status.PLANNED);

  private static final Set<Status> ENDED = EnumSet.of(Status.DENIED, Status.TERMINATED);

  private StatusOfDrafts() {}

  /** The status of a draft once it has taken up another one, told later. */
  static Status joined(DealDraft draft, DealDraft later) {
    boolean headline = draft.sentence == 0 && later.sentence > 0;
    if (headline && draft.status == Status.ANNOUNCED && BOUGHT.contains(draft.type)) {
      return later.status;
    }
    if (headline && later.status == Status.DENIED) {
      return Status.DENIED;
    }
    boolean agreed = draft.told == Status.ANNOUNCED && OPEN.contains(later.status);
    return agreed ? draft.status : merged(draft.status, later.status);
  }

  /** A headline's plain "announced" gives way to what the text says more exactly. */
  private static Status merged(Status first, Status second) {
    if (OPEN.contains(first) && ENDED.contains(second)) {
      return second;
    }
    return first == Status.ANNOUNCED && second != Status.COMPLETED ? second : first;
  }
}
