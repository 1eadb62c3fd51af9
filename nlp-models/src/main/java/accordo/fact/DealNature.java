package accordo.fact;

import accordo.deal.DealType;
import java.util.EnumSet;
import java.util.Set;

/**
 * What happens in deals of a type, on which it depends what a tense tells: "X bought Y" is done, "X
 * supplies Y" goes on, "X settled with Y" ends a dispute.
 */
final class DealNature {
  /** Deals by which something changes hands or comes into being. */
  private static final Set<DealType> TRANSFERS =
      EnumSet.of(
          DealType.ACQUISITION,
          DealType.ASSET_PURCHASE,
          DealType.INVESTMENT,
          DealType.MERGER,
          DealType.SPIN_OFF,
          DealType.JOINT_VENTURE,
          DealType.PATENT_TRANSFER);

  /** Deals that end a dispute: what ends is not they. */
  private static final Set<DealType> ENDING =
      EnumSet.of(DealType.SETTLEMENT, DealType.CROSS_LICENSE);

  /** Relations rather than events, when their verb is the trigger. */
  private static final Set<DealType> LASTING =
      EnumSet.of(
          DealType.SUPPLY,
          DealType.MANUFACTURING,
          DealType.SERVICE,
          DealType.DISTRIBUTION,
          DealType.TECHNOLOGY_LICENSE,
          DealType.BRAND_LICENSE);

  private DealNature() {}

  static boolean isTransfer(DealType type) {
    return TRANSFERS.contains(type);
  }

  static boolean isEnding(DealType type) {
    return ENDING.contains(type);
  }

  static boolean isLasting(DealType type) {
    return LASTING.contains(type);
  }
}
