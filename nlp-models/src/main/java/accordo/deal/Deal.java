package accordo.deal;

import java.util.List;

/**
 * A deal as one article tells it.
 *
 * @param parties at least {@link DealType#fewestParties()} of them
 * @param patents null unless the type {@linkplain DealType#concernsPatents() concerns patents}
 * @param money empty when the article names no amount
 * @param exclusivity null when not said
 * @param territory in the article's words, null when not said
 * @param announced ISO date, null when not said
 * @param confidence from 0 to 1: how often deals like this one have all their parties right
 * @param evidence at least one, the trigger's sentence first
 */
public record Deal(
    DealType type,
    Status status,
    List<Party> parties,
    Patents patents,
    List<Money> money,
    Exclusivity exclusivity,
    String territory,
    String announced,
    double confidence,
    List<Evidence> evidence) {

  /** The same deal, surer or less sure. */
  public Deal withConfidence(double other) {
    return new Deal(
        type, status, parties, patents, money, exclusivity, territory, announced, other, evidence);
  }
}
