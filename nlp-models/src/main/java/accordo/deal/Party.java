package accordo.deal;

/**
 * A company, person or body that takes part in a deal.
 *
 * @param company canonical name within the article
 * @param role what it does in the deal
 * @param evidence the mention that filled the role
 */
public record Party(String company, Role role, Evidence evidence) {}
