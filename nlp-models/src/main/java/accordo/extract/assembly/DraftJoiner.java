package accordo.extract.assembly;

import accordo.deal.DealType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes one draft of those that tell of one deal. */
final class DraftJoiner {
  private static final Set<DealType> OF_HALVES =
      EnumSet.of(DealType.ASSET_PURCHASE, DealType.INVESTMENT);

  private DraftJoiner() {}

  /** Adds a draft to those known, or to the one of them that tells of the same deal: that one. */
  static DealDraft merge(List<DealDraft> drafts, DealDraft draft) {
    for (DealDraft known : drafts) {
      if (DraftPairs.mayBeOne(known, draft)) {
        known.absorb(draft);
        return known;
      }
    }
    DealDraft half = half(drafts, draft);
    if (half != null) {
      half.absorb(draft);
      return half;
    }
    drafts.add(draft);
    return draft;
  }

  /**
   * "X is to sell its mill. Y will pay 84 million for the plant", "X has raised 5 million. Y led
   * the round": the half told right before.
   */
  private static DealDraft half(List<DealDraft> drafts, DealDraft draft) {
    for (DealDraft known : drafts) {
      if (OF_HALVES.contains(draft.type)
          && draft.sentence - known.latest == 1
          && DraftPairs.complement(known, draft)) {
        return known;
      }
    }
    return null;
  }

  /** "The buyer is X" tells of the deal before; where there is none, of nothing. */
  static void complete(List<DealDraft> drafts, DealDraft sequel) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (DraftPairs.lacks(drafts.get(i), sequel)) {
        drafts.get(i).absorb(sequel);
        return;
      }
    }
  }

  /** "X raised 5 million in a round that Y led": either clause tells one side of the deal. */
  static List<DealDraft> halves(List<DealDraft> ofSentence) {
    List<DealDraft> joined = new ArrayList<>();
    for (DealDraft draft : ofSentence) {
      joined.stream()
          .filter(known -> DraftPairs.complement(known, draft))
          .findFirst()
          .ifPresentOrElse(known -> known.absorb(draft), () -> joined.add(draft));
    }
    return joined;
  }
}
