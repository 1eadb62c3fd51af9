package accordo.consolidate;

import accordo.deal.Role;
import java.util.Set;

/** On which side of a deal a party stands, whatever its type calls that. */
enum Side {
  /** Pays and gets something. */
  TAKER,
  /** Gives something and is paid. */
  GIVER,
  /** What is bought or founded. */
  OBJECT,
  /** On equal footing, which may be either side told loosely. */
  EITHER;

  static Side of(Role role) {
    return switch (role) {
      case ACQUIRER,
          BUYER,
          INVESTOR,
          ASSIGNEE,
          LICENSEE,
          DISTRIBUTOR,
          CUSTOMER,
          PRINCIPAL,
          CLIENT ->
          TAKER;
      case SELLER, ASSIGNOR, LICENSOR, SUPPLIER, MANUFACTURER, PROVIDER, PARENT -> GIVER;
      case TARGET, INVESTEE, NEW_ENTITY -> OBJECT;
      case PARTY -> EITHER;
    };
  }

  /** Whether a company in some roles may be the one that is in others of the same deal. */
  static boolean mayBeSame(Set<Role> some, Set<Role> others) {
    for (Role a : some) {
      for (Role b : others) {
        if (mayBeSame(of(a), of(b))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBeSame(Side a, Side b) {
    return a == b || a == EITHER || b == EITHER;
  }
}
