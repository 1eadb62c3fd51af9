package accordo.deal;

import java.util.EnumMap;
import java.util.Map;

/**
 * Who gives and who takes in a deal of two sides.
 *
 * @param giver who sells, licenses, supplies or works
 * @param taker who gets it
 */
public record TwoSides(Role giver, Role taker) {
  private static final Map<DealType, TwoSides> BY_TYPE = new EnumMap<>(DealType.class);

  static {
    BY_TYPE.put(DealType.ACQUISITION, new TwoSides(Role.SELLER, Role.ACQUIRER));
    BY_TYPE.put(DealType.ASSET_PURCHASE, new TwoSides(Role.SELLER, Role.BUYER));
    BY_TYPE.put(DealType.PATENT_TRANSFER, new TwoSides(Role.ASSIGNOR, Role.ASSIGNEE));
    BY_TYPE.put(DealType.PATENT_LICENSE, new TwoSides(Role.LICENSOR, Role.LICENSEE));
    BY_TYPE.put(DealType.TECHNOLOGY_LICENSE, new TwoSides(Role.LICENSOR, Role.LICENSEE));
    BY_TYPE.put(DealType.BRAND_LICENSE, new TwoSides(Role.LICENSOR, Role.LICENSEE));
    BY_TYPE.put(DealType.DISTRIBUTION, new TwoSides(Role.SUPPLIER, Role.DISTRIBUTOR));
    BY_TYPE.put(DealType.SUPPLY, new TwoSides(Role.SUPPLIER, Role.CUSTOMER));
    BY_TYPE.put(DealType.SERVICE, new TwoSides(Role.PROVIDER, Role.CLIENT));
    BY_TYPE.put(DealType.MANUFACTURING, new TwoSides(Role.MANUFACTURER, Role.PRINCIPAL));
  }

  /** The sides of a type, or null where it has no such two. */
  public static TwoSides of(DealType type) {
    return BY_TYPE.get(type);
  }

  /** The role on the other side, or null for a role on neither. */
  public Role opposite(Role role) {
    return role == giver ? taker : role == taker ? giver : null;
  }
}
