package accordo.consolidate;

import accordo.deal.Deal;
import accordo.deal.DealType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes one record of all mentions of a deal. The record depends on the mentions alone, not on the
 * order in which they came: however a job is split or replayed, it ends with the same records.
 */
public final class Consolidator {
  /** Beyond so many, the least confident mentions are forgotten. */
  static final int MOST_MENTIONS = 200;

  private static final Comparator<DealMention> BY_DATE =
      Comparator.comparing(
              (DealMention m) -> m.source().published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(m -> m.source().articleId())
          .thenComparing(m -> m.deal().type())
          .thenComparing(m -> m.deal().evidence().toString());
  private static final Comparator<DealMention> BY_CONFIDENCE =
      Comparator.comparingDouble(m -> m.deal().confidence());

  private Consolidator() {}

  /**
   * Adds a mention to what is known of its deal.
   *
   * @param past null for a new deal
   * @return the new history, or empty when the mention is known already
   */
  public static Optional<DealHistory> add(DealHistory past, DealMention mention) {
    List<DealMention> mentions = new ArrayList<>();
    if (past != null) {
      mentions.addAll(past.mentions());
    }
    if (mentions.contains(mention)) {
      return Optional.empty();
    }
    mentions.add(mention);
    mentions.sort(BY_DATE);
    if (mentions.size() > MOST_MENTIONS) {
      mentions.remove(mentions.stream().min(BY_CONFIDENCE).orElseThrow());
    }
    return Optional.of(new DealHistory(mentions, past == null ? 1 : past.version() + 1));
  }

  /** The record of a deal. */
  public static DealRecord record(DealHistory history) {
    List<DealMention> all = history.mentions();
    DealType type = type(all);
    List<DealMention> same = all.stream().filter(m -> m.deal().type() == type).toList();
    List<Deal> best =
        same.stream().sorted(BY_CONFIDENCE.reversed()).map(DealMention::deal).toList();
    List<StatusChange> statuses = StatusHistory.of(all);
    return new DealRecord(
        DealKey.id(DealKey.of(all.get(0).deal())),
        type,
        statuses.get(statuses.size() - 1).status(),
        Parties.merge(type, best),
        Facts.patents(best),
        Facts.money(best),
        first(best.stream().map(Deal::exclusivity).toList()),
        first(best.stream().map(Deal::territory).toList()),
        first(best.stream().map(Deal::announced).toList()),
        Facts.confidence(all),
        Sources.firstSeen(all),
        Sources.lastSeen(all),
        history.version(),
        Sources.sources(all),
        Sources.evidence(all),
        Sources.quotes(all),
        statuses,
        List.of(),
        List.of(),
        null);
  }

  /** The type that the mentions are surest of together. */
  private static DealType type(List<DealMention> mentions) {
    double[] sums = new double[DealType.values().length];
    mentions.forEach(m -> sums[m.deal().type().ordinal()] += m.deal().confidence());
    DealType best = mentions.get(0).deal().type();
    for (DealType type : DealType.values()) {
      if (sums[type.ordinal()] > sums[best.ordinal()]) {
        best = type;
      }
    }
    return best;
  }

  private static <T> T first(List<T> values) {
    return values.stream().filter(Objects::nonNull).findFirst().orElse(null);
  }
}
