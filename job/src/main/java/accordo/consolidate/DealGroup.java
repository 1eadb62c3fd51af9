package accordo.consolidate;

import static accordo.deal.DealType.*;

import accordo.deal.DealType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Types that the press, and those who read it, use one for the other. Deals of different groups are
 * different deals.
 */
enum DealGroup {
  TAKEOVER(false, ACQUISITION, MERGER, INVESTMENT),
  ASSETS(true, ASSET_PURCHASE, PATENT_TRANSFER),
  LICENCE(false, PATENT_LICENSE, CROSS_LICENSE, TECHNOLOGY_LICENSE, BRAND_LICENSE),
  COOPERATION(false, PARTNERSHIP, JOINT_DEVELOPMENT, JOINT_VENTURE),
  TRADE(true, SUPPLY, MANUFACTURING, SERVICE, DISTRIBUTION),
  SEPARATION(false, SPIN_OFF),
  PEACE(false, SETTLEMENT);

  private static final Map<DealType, DealGroup> GROUPS = new EnumMap<>(DealType.class);

  static {
    for (DealGroup group : values()) {
      group.types.forEach(type -> GROUPS.put(type, group));
    }
  }

  /** Pairs of types that are told one for the other at any time, not only in the same weeks. */
  private static final Set<Set<DealType>> SYNONYMS =
      Set.of(
          EnumSet.of(ACQUISITION, MERGER),
          EnumSet.of(PATENT_LICENSE, CROSS_LICENSE),
          EnumSet.of(PARTNERSHIP, JOINT_DEVELOPMENT));

  private final boolean directed;
  private final Set<DealType> types;

  DealGroup(boolean directed, DealType first, DealType... more) {
    this.directed = directed;
    this.types = EnumSet.of(first, more);
  }

  static DealGroup of(DealType type) {
    return GROUPS.get(type);
  }

  /** Whether the same parties may well do the same the other way round, as another deal. */
  boolean isDirected() {
    return directed;
  }

  static boolean areSynonyms(DealType a, DealType b) {
    return a == b || SYNONYMS.contains(EnumSet.of(a, b));
  }

  /** Whether the same parties do so again and again, and not once. */
  static boolean isRepeatable(DealType type) {
    return switch (type) {
      case ACQUISITION, MERGER, SPIN_OFF, JOINT_VENTURE -> false;
      default -> true;
    };
  }
}
