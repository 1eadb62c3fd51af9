package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides whether a mention with few companies is of a story that is told with more of them. */
final class Placement {
  /** A buyer or supplier has many deals: time alone does not say which of them is meant. */
  private static final Set<Role> WITH_MANY_DEALS =
      EnumSet.of(
          Role.ACQUIRER, Role.BUYER, Role.INVESTOR, Role.SUPPLIER, Role.CUSTOMER, Role.PARTY);

  /** A place that any fit is better than. */
  static final Fit NOWHERE = new Fit(null, SameDeal.NEVER);

  private static final double FIFTEEN_DAYS = SameDeal.TIME_ALONE / 16;
  private static final double THIRTY_DAYS = SameDeal.TIME_ALONE / 31;

  private final SameDeal judge;

  Placement(SameDeal judge) {
    this.judge = judge;
  }

  /** The story that a mention fits best, of those near it in time; empty where none does. */
  Optional<Fit> best(Story mention, Iterable<Story> near) {
    Fit best = null;
    boolean hasRival = false;
    for (Story there : near) {
      double fit = isPart(mention, there) ? judge.fit(there, mention) : SameDeal.NEVER;
      if (fit > SameDeal.NEVER) {
        hasRival |= best != null && !best.story().desk().equals(there.desk());
        best = best == null || fit > best.fit() ? new Fit(there, fit) : best;
      }
    }
    return best != null && isSure(mention, best, hasRival) ? Optional.of(best) : Optional.empty();
  }

  /** A story and how well a mention fits it. */
  record Fit(Story story, double fit) {}

  private static boolean isSure(Story mention, Fit best, boolean hasRival) {
    if (best.fit() > SameDeal.TIME_ALONE) {
      return true;
    }
    if (hasManyDeals(mention)) {
      return best.fit() >= FIFTEEN_DAYS && !hasRival;
    }
    DealType type = best.story().types.iterator().next();
    return DealGroup.of(type) == DealGroup.TAKEOVER || best.fit() >= THIRTY_DAYS;
  }

  private static boolean hasManyDeals(Story story) {
    return story.roles.size() == 1
        && WITH_MANY_DEALS.containsAll(story.roles.values().iterator().next());
  }

  /** Whether all companies take part there too, and none on another side. */
  private static boolean isPart(Story story, Story there) {
    return story.roles.entrySet().stream()
        .allMatch(mine -> there.roles.entrySet().stream().anyMatch(theirs -> isSame(mine, theirs)));
  }

  private static boolean isSame(Map.Entry<String, Set<Role>> a, Map.Entry<String, Set<Role>> b) {
    return CompanyIdentity.isSame(a.getKey(), b.getKey())
        && Side.mayBeSame(a.getValue(), b.getValue());
  }
}
