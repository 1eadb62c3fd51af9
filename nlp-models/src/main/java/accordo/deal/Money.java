package accordo.deal;

/**
 * An amount that belongs to a deal.
 *
 * @param amount in whole units of the currency, or null for {@link Kind#STAKE} and {@link
 *     Kind#ROYALTY}
 * @param currency ISO 4217 code, or null with a null amount
 * @param kind what the amount stands for
 * @param percent of a stake or royalty, or null
 */
public record Money(Double amount, String currency, Kind kind, Double percent) {
  /** What an amount stands for. */
  public enum Kind {
    TOTAL,
    UPFRONT,
    MILESTONE,
    ROYALTY,
    STAKE,
    ANNUAL,
    INSTALMENT
  }
}
