package accordo.consolidate;

import accordo.deal.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the desk where a story is told with more of its parties. */
final class Placement {
  /** A buyer or supplier has many deals: time alone does not say which of them is meant. */
  private static final Set<Role> WITH_MANY_DEALS =
      EnumSet.of(
          Role.ACQUIRER, Role.BUYER, Role.INVESTOR, Role.SUPPLIER, Role.CUSTOMER, Role.PARTY);

  /** The fit of days that are so near that a rival would have been told too. */
  private static final double NEAR = SameDeal.TIME_ALONE / 15;

  private final SameDeal judge;

  Placement(SameDeal judge) {
    this.judge = judge;
  }

  /** The desk that the best fitting signpost points to; empty where none fits, or none best. */
  Optional<String> of(Story story, Collection<Signpost> signposts) {
    Map<String, Double> fits = new TreeMap<>();
    for (Signpost signpost : signposts) {
      Story there = Story.of(signpost);
      if (isPart(story, there)) {
        double fit = judge.fit(story, there);
        if (fit > SameDeal.NEVER) {
          fits.merge(signpost.desk(), fit, Math::max);
        }
      }
    }
    double best = fits.values().stream().reduce(SameDeal.NEVER, Math::max);
    if (best <= SameDeal.TIME_ALONE && hasManyDeals(story) && (best < NEAR || fits.size() > 1)) {
      return Optional.empty();
    }
    return fits.entrySet().stream()
        .filter(e -> e.getValue() == best)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean hasManyDeals(Story story) {
    return story.roles.size() == 1
        && WITH_MANY_DEALS.containsAll(story.roles.values().iterator().next());
  }

  /** Whether all companies take part there too, and none in another part. */
  private static boolean isPart(Story story, Story there) {
    for (Map.Entry<String, Set<Role>> entry : story.roles.entrySet()) {
      boolean found = false;
      for (Map.Entry<String, Set<Role>> other : there.roles.entrySet()) {
        found |=
            CompanyIdentity.isSame(entry.getKey(), other.getKey())
                && mayBeSame(entry.getValue(), other.getValue());
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeSame(Set<Role> a, Set<Role> b) {
    return !Collections.disjoint(a, b) || a.contains(Role.PARTY) || b.contains(Role.PARTY);
  }
}
