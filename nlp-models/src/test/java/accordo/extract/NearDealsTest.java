package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.text.Article;
import accordo.text.Language;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What frames nearly tell. */
class NearDealsTest {
  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = Extractor.load(List.of(Language.named("en")));
  }

  @Test
  void sentenceThatFramesReadIsLeftToThem() {
    assertTrue(nearly("Siemens will supply batteries to Daimler.").isEmpty());
  }

  @Test
  void frameWhoseConditionBreaksNearlyTells() {
    List<NearDeal> all = nearly("Siemens supplied capital to Daimler.");
    NearDeal supply =
        all.stream().filter(n -> n.deal().type() == DealType.SUPPLY).findFirst().orElseThrow();
    assertEquals(
        List.of("SUPPLIER Siemens", "CUSTOMER Daimler"),
        supply.deal().parties().stream().map(p -> p.role() + " " + p.company()).toList());
    assertTrue(supply.weighted().contains("SUPPLY|has=CAPITAL"), supply.weighted()::toString);
  }

  @Test
  void framesAloneAddNothing() {
    for (String body : List.of("Siemens will supply batteries to Daimler.", "Siemens rose.")) {
      Article article = article(body);
      List<Deal> byFrames = extractor.readNearly(article).told().deals();
      assertEquals(byFrames, extractor.uncalibrated().extract(article).deals());
    }
  }

  @Test
  void missingTermsAndFramesAreTheSameEachTime() {
    Article article = article("Siemens will supply batteries to Daimler.");
    assertEquals(
        extractor.withGaps(1).uncalibrated().extract(article),
        extractor.withGaps(1).uncalibrated().extract(article));
  }

  private static List<NearDeal> nearly(String body) {
    return extractor.readNearly(article(body)).nearly();
  }

  private static Article article(String body) {
    return new Article("t", "en", "example", "2020-06-05", "News in brief", body);
  }
}
