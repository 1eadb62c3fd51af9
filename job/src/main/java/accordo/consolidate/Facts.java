package accordo.consolidate;

import accordo.deal.Deal;
import accordo.deal.Money;
import accordo.deal.Patents;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Merges what mentions, the most confident first, say of patents and money. */
final class Facts {
  private static final double MOST_CONFIDENT = 0.99;
  private static final double PRECISION = 1000;

  private Facts() {}

  /** What the surest mention with a count says; else the surest at all; null when none does. */
  static Patents patents(List<Deal> deals) {
    List<Patents> told = deals.stream().map(Deal::patents).filter(Objects::nonNull).toList();
    return told.stream()
        .filter(p -> p.count() != null)
        .findFirst()
        .or(() -> told.stream().filter(p -> p.subject() != null).findFirst())
        .or(() -> told.stream().findFirst())
        .orElse(null);
  }

  /** For each kind of amount what the surest mention with such an amount says. */
  static List<Money> money(List<Deal> deals) {
    List<Money> all = new ArrayList<>();
    Set<Money.Kind> known = EnumSet.noneOf(Money.Kind.class);
    for (Deal deal : deals) {
      List<Money> more = deal.money().stream().filter(m -> !known.contains(m.kind())).toList();
      more.forEach(m -> known.add(m.kind()));
      all.addAll(more);
    }
    return List.copyOf(all);
  }

  /** Articles confirm one another: that all of them err is as likely as the product says. */
  static double confidence(List<DealMention> mentions) {
    Map<String, Double> byArticle = new TreeMap<>();
    for (DealMention mention : mentions) {
      byArticle.merge(mention.source().articleId(), mention.deal().confidence(), Math::max);
    }
    double allErr = byArticle.values().stream().reduce(1.0, (p, c) -> p * (1 - c));
    double highest = byArticle.values().stream().reduce(0.0, Math::max);
    double confidence = Math.max(highest, Math.min(MOST_CONFIDENT, 1 - allErr));
    return Math.round(confidence * PRECISION) / PRECISION;
  }
}
