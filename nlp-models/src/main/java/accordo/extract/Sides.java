package accordo.extract;

import accordo.deal.DealType;
import accordo.deal.Role;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gives and who takes in deals of two sides: where an agreement "also comprises a licence", it
 * is the seller of before who grants it.
 */
final class Sides {
  private record Pair(Role giver, Role taker) {}

  private static final Map<DealType, Pair> PAIRS = new EnumMap<>(DealType.class);

  static {
    PAIRS.put(DealType.ACQUISITION, new Pair(Role.SELLER, Role.ACQUIRER));
    PAIRS.put(DealType.ASSET_PURCHASE, new Pair(Role.SELLER, Role.BUYER));
    PAIRS.put(DealType.PATENT_TRANSFER, new Pair(Role.ASSIGNOR, Role.ASSIGNEE));
    PAIRS.put(DealType.PATENT_LICENSE, new Pair(Role.LICENSOR, Role.LICENSEE));
    PAIRS.put(DealType.TECHNOLOGY_LICENSE, new Pair(Role.LICENSOR, Role.LICENSEE));
    PAIRS.put(DealType.BRAND_LICENSE, new Pair(Role.LICENSOR, Role.LICENSEE));
    PAIRS.put(DealType.DISTRIBUTION, new Pair(Role.SUPPLIER, Role.DISTRIBUTOR));
    PAIRS.put(DealType.SUPPLY, new Pair(Role.SUPPLIER, Role.CUSTOMER));
    PAIRS.put(DealType.SERVICE, new Pair(Role.PROVIDER, Role.CLIENT));
    PAIRS.put(DealType.MANUFACTURING, new Pair(Role.MANUFACTURER, Role.PRINCIPAL));
  }

  private Sides() {}

  /** The roles that the parties of the last deal between them have in a further one of the type. */
  static Map<String, Role> alike(List<DealDraft> drafts, List<String> parties, DealType type) {
    Pair further = PAIRS.get(type);
    for (int i = drafts.size() - 1; i >= 0 && further != null; i--) {
      DealDraft draft = drafts.get(i);
      Pair sides = PAIRS.get(draft.type);
      if (draft.companies().size() == parties.size() && draft.companies().containsAll(parties)) {
        Map<String, Role> roles = new HashMap<>();
        if (sides != null && !draft.in(sides.giver).isEmpty()) {
          draft.in(sides.giver).forEach(name -> roles.put(name, further.giver));
          draft.in(sides.taker).forEach(name -> roles.put(name, further.taker));
        }
        return roles;
      }
    }
    return Map.of();
  }
}
