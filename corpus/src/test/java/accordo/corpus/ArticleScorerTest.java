package accordo.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Company;
import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.deal.Quote;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.extract.Extraction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleScorerTest {
  private static final Evidence PROOF = new Evidence("type", 0, 1, "…", "rule");
  private static final Gold GOLD =
      new Gold(
          List.of(
              new Gold.GoldCompany("Telefónica", List.of("Telefónica S.A.", "TEF")),
              new Gold.GoldCompany("Nokia", null)),
          List.of(
              new Gold.GoldDeal(
                  DealType.SUPPLY,
                  Status.ANNOUNCED,
                  List.of(
                      new Gold.GoldParty("Nokia", Role.SUPPLIER),
                      new Gold.GoldParty("Telefónica", Role.CUSTOMER)),
                  null,
                  null,
                  null,
                  null,
                  null,
                  "…")),
          List.of(
              new Gold.GoldQuote(
                  "Ana Ruiz", "CEO", "Telefónica", Quote.Kind.DIRECT, "We are very glad today")));

  @Test
  void namesMatchByAliasWithoutAccentsAndLegalForms() {
    Scores scores = scores(deal(Status.ANNOUNCED, "Nokia Oyj", "TELEFONICA, S.A."));
    assertEquals(100, scores.value(Measure.ROLE));
    assertEquals(100, scores.value(Measure.PAIR));
    assertEquals(100, scores.value(Measure.STATUS));
    assertEquals(100, scores.rolesByType().get(DealType.SUPPLY).f1());
  }

  @Test
  void swappedRolesAreWrongButKeepTheirPair() {
    Scores scores = scores(deal(Status.COMPLETED, "Telefónica", "Nokia"));
    assertEquals(0, scores.value(Measure.ROLE));
    assertEquals(100, scores.value(Measure.PAIR));
    assertEquals(0, scores.value(Measure.STATUS));
  }

  @Test
  void aMissedDealCostsRecallAndTheArticle() {
    Scores scores = scores(null);
    assertEquals(2, scores.counts(Measure.ROLE).missed());
    assertEquals(0, scores.value(Measure.DEAL_ARTICLE));
    assertEquals(0, scores.basis(Measure.STATUS));
  }

  @Test
  void aQuoteMatchesByMostOfItsWordsAndTheSpeakersLastName() {
    Quote quote =
        new Quote("Ruiz", null, "TEF", Quote.Kind.DIRECT, "are very glad today", 0, 1, "rule", 1.0);
    Scores scores = new Scores();
    new ArticleScorer(GOLD, new Extraction("a", "es", List.of(), List.of(), List.of(quote)))
        .addTo(scores);
    assertEquals(100, scores.value(Measure.QUOTE));
    assertEquals(100, scores.value(Measure.QUOTE_COMPANY));
    assertEquals(0, scores.value(Measure.QUOTE_TITLE));
  }

  private static Scores scores(Deal deal) {
    Scores scores = new Scores();
    List<Company> companies =
        List.of(
            new Company("Nokia", List.of(), List.of()), new Company("TEF", List.of(), List.of()));
    List<Deal> deals = deal == null ? List.of() : List.of(deal);
    new ArticleScorer(GOLD, new Extraction("a", "es", companies, deals, List.of())).addTo(scores);
    assertEquals(100, scores.value(Measure.COMPANY));
    return scores;
  }

  private static Deal deal(Status status, String supplier, String customer) {
    return new Deal(
        DealType.SUPPLY,
        status,
        List.of(
            new Party(supplier, Role.SUPPLIER, PROOF), new Party(customer, Role.CUSTOMER, PROOF)),
        null,
        List.of(),
        null,
        null,
        null,
        0.9,
        List.of(PROOF));
  }
}
