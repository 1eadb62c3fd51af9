package accordo.consolidate;

import accordo.deal.Money;
import java.util.List;
import java.util.Map;

/** Whether what two articles say of a deal's money can be the same money. */
final class Amounts {
  /** How two amounts, or lists of them, stand to one another. */
  enum Relation {
    AGREE,
    UNRELATED,
    CONTRADICT
  }

  /** Rough worth in US dollars: enough to see that two amounts cannot be the same. */
  private static final Map<String, Double> DOLLARS =
      Map.ofEntries(
          Map.entry("USD", 1.0),
          Map.entry("EUR", 1.15),
          Map.entry("GBP", 1.35),
          Map.entry("CHF", 1.1),
          Map.entry("CAD", 0.76),
          Map.entry("AUD", 0.7),
          Map.entry("JPY", 0.0085),
          Map.entry("CNY", 0.145),
          Map.entry("HUF", 0.0033),
          Map.entry("SEK", 0.11),
          Map.entry("KRW", 0.00082),
          Map.entry("INR", 0.014));

  private static final double SAME = 1.06;
  private static final double SAME_IN_TALKS = 1.4;
  private static final double SAME_CONVERTED = 1.35;
  private static final double OTHER_CONVERTED = 1.9;
  private static final double SAME_PERCENT = 1.0;

  private Amounts() {}

  /** One agreeing kind is enough to agree; else one contradicting kind is enough to contradict. */
  static Relation relate(List<Money> some, List<Money> others, boolean inTalks) {
    Relation relation = Relation.UNRELATED;
    for (Money a : some) {
      for (Money b : others) {
        Relation one = a.kind() == b.kind() ? relate(a, b, inTalks) : Relation.UNRELATED;
        if (one == Relation.AGREE) {
          return one;
        }
        relation = one == Relation.CONTRADICT ? one : relation;
      }
    }
    return relation;
  }

  private static Relation relate(Money a, Money b, boolean inTalks) {
    if (a.percent() != null && b.percent() != null) {
      boolean near = Math.abs(a.percent() - b.percent()) <= SAME_PERCENT;
      return near || inTalks ? Relation.AGREE : Relation.CONTRADICT;
    }
    if (a.amount() == null || b.amount() == null) {
      return Relation.UNRELATED;
    }
    if (a.currency() != null && a.currency().equals(b.currency())) {
      boolean same = ratio(a.amount(), b.amount()) <= (inTalks ? SAME_IN_TALKS : SAME);
      return same ? Relation.AGREE : Relation.CONTRADICT;
    }
    return converted(a, b);
  }

  private static Relation converted(Money a, Money b) {
    Double rateA = a.currency() == null ? null : DOLLARS.get(a.currency());
    Double rateB = b.currency() == null ? null : DOLLARS.get(b.currency());
    if (rateA == null || rateB == null) {
      return Relation.UNRELATED;
    }
    double ratio = ratio(a.amount() * rateA, b.amount() * rateB);
    if (ratio <= SAME_CONVERTED) {
      return Relation.AGREE;
    }
    return ratio >= OTHER_CONVERTED ? Relation.CONTRADICT : Relation.UNRELATED;
  }

  private static double ratio(double a, double b) {
    return a <= 0 || b <= 0 ? Double.MAX_VALUE : Math.max(a, b) / Math.min(a, b);
  }
}
