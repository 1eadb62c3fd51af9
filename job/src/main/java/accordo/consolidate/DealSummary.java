package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Status;
import java.util.List;

/**
 * A deal as lists of results show it; the components are those of {@link DealRecord} but for these.
 *
 * @param date when announced, else when first seen; null without either
 * @param sentence what the deal is, in English
 * @param languages that it is told in, sorted
 * @param outlets that tell of it, sorted
 * @param articles how many tell of it
 * @param proof the sentence that tells best what the deal is; null where there is no evidence
 */
public record DealSummary(
    String id,
    DealType type,
    Status status,
    String date,
    double confidence,
    String sentence,
    List<RecordParty> parties,
    Patents patents,
    List<Money> money,
    Exclusivity exclusivity,
    String territory,
    String announced,
    String firstSeen,
    String lastSeen,
    int version,
    List<String> languages,
    List<String> outlets,
    int articles,
    Proof proof) {

  /** A sentence of an article. */
  public record Proof(String sentence, String language, String articleId) {}

  /** The summary of a record. */
  public static DealSummary of(DealRecord deal) {
    return new DealSummary(
        deal.id(),
        deal.type(),
        deal.status(),
        deal.date(),
        deal.confidence(),
        DealSentence.of(deal),
        deal.parties(),
        deal.patents(),
        deal.money(),
        deal.exclusivity(),
        deal.territory(),
        deal.announced(),
        deal.firstSeen(),
        deal.lastSeen(),
        deal.version(),
        deal.languages(),
        deal.outlets(),
        deal.sources().size(),
        proof(deal));
  }

  private static Proof proof(DealRecord deal) {
    if (deal.evidence().isEmpty()) {
      return null;
    }
    int best = deal.field("type").map(DealField::evidence).map(e -> e.get(0)).orElse(0);
    SourcedEvidence evidence = deal.evidence().get(best);
    String language =
        deal.sources().stream()
            .filter(s -> s.articleId().equals(evidence.articleId()))
            .map(Source::language)
            .findFirst()
            .orElse(null);
    return new Proof(evidence.evidence().sentence(), language, evidence.articleId());
  }
}
