package accordo.deal;

/**
 * The part that a party plays in a deal; which deals know which roles: {@link DealType#roles()}.
 */
public enum Role {
  ACQUIRER,
  TARGET,
  SELLER,
  PARTY,
  NEW_ENTITY,
  BUYER,
  INVESTOR,
  INVESTEE,
  PARENT,
  ASSIGNOR,
  ASSIGNEE,
  LICENSOR,
  LICENSEE,
  SUPPLIER,
  DISTRIBUTOR,
  CUSTOMER,
  MANUFACTURER,
  PRINCIPAL,
  PROVIDER,
  CLIENT
}
