package accordo.extract.assembly;

import accordo.deal.Role;
import java.util.Set;

/**
 * How two drafts stand to one another, by the parts that they give to companies. "Alvia buys Borsk"
 * and "Borsk is sold by Cendra" may be one deal; "Alvia buys Borsk" and "Borsk buys Alvia" swap the
 * parts; "Alvia is to sell a mill" and "Borsk buys a mill" complement one another.
 */
final class DraftPairs {
  private static final int FARTHEST_SEQUEL = 2;

  private DraftPairs() {}

  /**
   * Whether the drafts may tell of one deal: a common part, and no part that they give to others.
   */
  static boolean mayBeOne(DealDraft one, DealDraft other) {
    if (one.type != other.type) {
      return false;
    }
    if (one.type.isMutual()) {
      return one.in(Role.PARTY).containsAll(other.in(Role.PARTY))
          || other.in(Role.PARTY).containsAll(one.in(Role.PARTY));
    }
    boolean common = false;
    for (Role role : one.type.roles()) {
      boolean both = !one.in(role).isEmpty() && !other.in(role).isEmpty();
      boolean shared = one.in(role).stream().anyMatch(other.in(role)::contains);
      if (both && !shared || crosses(one, other, role)) {
        return false;
      }
      common |= shared;
    }
    return common;
  }

  /** Whether each tells a party that the other lacks, and neither tells both. */
  static boolean complement(DealDraft one, DealDraft other) {
    return one.type == other.type
        && !one.type.isMutual()
        && one.parties.size() == 1
        && other.parties.size() == 1
        && !one.parties.keySet().equals(other.parties.keySet())
        && !one.companies().equals(other.companies());
  }

  /** A company that is target here cannot be acquirer there. */
  private static boolean crosses(DealDraft one, DealDraft other, Role role) {
    for (Role another : one.type.roles()) {
      if (another != role && one.in(role).stream().anyMatch(other.in(another)::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first has all companies of the second, of the same type, in different roles. */
  static boolean swaps(DealDraft one, DealDraft other) {
    return one.type == other.type
        && one.companies().containsAll(other.companies())
        && other.companies().size() > 1
        && one.type.roles().stream().anyMatch(role -> crosses(one, other, role));
  }

  /** Whether the second, told right after, names parties that are missing in the first. */
  static boolean lacks(DealDraft one, DealDraft other) {
    return one.type == other.type
        && other.sentence - one.latest <= FARTHEST_SEQUEL
        && other.parties.keySet().stream().allMatch(r -> isOpen(one, r, other.in(r)))
        && other.companies().stream()
            .noneMatch(c -> one.companies().contains(c) && !share(one, other, c));
  }

  /** Whether a role has nobody yet, or some of those who are told to have it. */
  private static boolean isOpen(DealDraft draft, Role role, Set<String> told) {
    return role == Role.INVESTOR || told.containsAll(draft.in(role));
  }

  private static boolean share(DealDraft one, DealDraft other, String company) {
    return other.parties.keySet().stream()
        .anyMatch(r -> one.in(r).contains(company) && other.in(r).contains(company));
  }
}
