package accordo.deal;

import static accordo.deal.Role.*;

import java.util.List;

/** The 18 types of agreement and transaction, each with the roles of its parties. */
public enum DealType {
  ACQUISITION(1, ACQUIRER, TARGET, SELLER),
  MERGER(2, PARTY, NEW_ENTITY),
  ASSET_PURCHASE(1, BUYER, SELLER),
  INVESTMENT(1, INVESTOR, INVESTEE),
  SPIN_OFF(2, PARENT, NEW_ENTITY),
  PATENT_TRANSFER(2, ASSIGNOR, ASSIGNEE),
  PATENT_LICENSE(2, LICENSOR, LICENSEE),
  CROSS_LICENSE(2, PARTY),
  TECHNOLOGY_LICENSE(2, LICENSOR, LICENSEE),
  BRAND_LICENSE(2, LICENSOR, LICENSEE),
  DISTRIBUTION(2, SUPPLIER, DISTRIBUTOR),
  JOINT_VENTURE(2, PARTY, NEW_ENTITY),
  PARTNERSHIP(2, PARTY),
  JOINT_DEVELOPMENT(2, PARTY),
  SUPPLY(1, SUPPLIER, CUSTOMER),
  MANUFACTURING(2, MANUFACTURER, PRINCIPAL),
  SERVICE(2, PROVIDER, CLIENT),
  SETTLEMENT(2, PARTY);

  private final int fewestParties;
  private final List<Role> roles;

  DealType(int fewestParties, Role... roles) {
    this.fewestParties = fewestParties;
    this.roles = List.of(roles);
  }

  /** The roles that parties of this type may have. */
  public List<Role> roles() {
    return roles;
  }

  /** How many named parties a deal of this type needs at least. */
  public int fewestParties() {
    return fewestParties;
  }

  /** Whether its parties stand on equal footing ({@link Role#PARTY}). */
  public boolean isMutual() {
    return roles.contains(PARTY);
  }

  /** Whether a deal of this type may tell of patents. */
  public boolean concernsPatents() {
    return this == PATENT_TRANSFER || this == PATENT_LICENSE || this == CROSS_LICENSE;
  }
}
