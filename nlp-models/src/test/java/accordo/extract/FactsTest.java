package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Money;
import accordo.deal.Status;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Status and money of deals in whole articles. */
class FactsTest {
  @Test
  void transferToldAsDoneIsCompleted() {
    assertEquals(Status.COMPLETED, only("Lavazza ha acquistato Illy.").status());
    assertEquals(Status.ANNOUNCED, only("Lavazza acquisterà Illy.").status());
  }

  @Test
  void longPastAgreementIsCompleted() {
    assertEquals(
        Status.COMPLETED, only("Nokia firmò un accordo di collaborazione con Siemens.").status());
    assertEquals(
        Status.ANNOUNCED,
        only("Nokia ha firmato un accordo di collaborazione con Siemens.").status());
  }

  @Test
  void priceOfTheNextSentenceBelongsToTheDeal() {
    Deal deal = only("Lavazza ha acquistato Illy. L'operazione vale 38 milioni di euro.");
    assertEquals(List.of(new Money(38e6, "EUR", Money.Kind.TOTAL, null)), deal.money());
  }

  @Test
  void profitsOfTheNextSentenceDoNot() {
    Deal deal = only("Lavazza ha acquistato Illy. I ricavi sono saliti a 38 milioni di euro.");
    assertTrue(deal.money().isEmpty());
  }

  @Test
  void royaltiesArePercentages() {
    Deal deal =
        only(
            "Nokia concede a Siemens una licenza sui brevetti con una royalty del 3% sulle"
                + " vendite.");
    assertEquals(DealType.PATENT_LICENSE, deal.type());
    assertEquals(List.of(new Money(null, null, Money.Kind.ROYALTY, 3.0)), deal.money());
  }

  private static Deal only(String body) {
    Article article = new Article("t", "it", "example", "2026-01-05", "Notizie in breve", body);
    List<Deal> deals = SharedExtractors.extract(article).deals();
    assertEquals(1, deals.size(), () -> "deals of: " + body + " " + deals);
    return deals.get(0);
  }
}
