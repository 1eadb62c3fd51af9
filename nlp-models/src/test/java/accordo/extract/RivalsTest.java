package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Role;
import accordo.text.Article;
import accordo.text.Language;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who else wants a company, told in a sentence that does not name it. */
class RivalsTest {
  @Test
  void rivalIsInTheRunning() {
    assertEquals(
        Map.of("Renault", "ANNOUNCED", "Bosch", "PLANNED"),
        acquirers(
            Language.named("fr"),
            "Renault rachète Valeo",
            "Renault a conclu un accord en vue du rachat de Valeo. Bosch est toujours en lice."));
  }

  @Test
  void rivalHasGivenUp() {
    assertEquals(
        Map.of("Renault", "ANNOUNCED", "Bosch", "TERMINATED"),
        acquirers(
            Language.named("fr"),
            "Renault rachète Valeo",
            "Renault a conclu un accord en vue du rachat de Valeo. Bosch, un temps sur les rangs,"
                + " a jeté l'éponge."));
  }

  @Test
  void whoWasNeverInTheRunningDenies() {
    assertEquals(
        Map.of("Renault", "ANNOUNCED", "Bosch", "DENIED"),
        acquirers(
            Language.named("fr"),
            "Renault rachète Valeo",
            "Renault a conclu un accord en vue du rachat de Valeo. Bosch assure ne pas être sur"
                + " les rangs."));
  }

  @Test
  void englishLosingBidder() {
    assertEquals(
        Map.of("Heineken", "ANNOUNCED", "Danone", "TERMINATED"),
        acquirers(
            Language.named("en"),
            "Heineken buys Carlsberg",
            "Heineken agreed to buy Carlsberg for 2 billion euros. Danone dropped out of the race"
                + " in May."));
  }

  @Test
  void whoGivesUpSomethingElseIsNoRival() {
    assertEquals(
        Map.of(),
        acquirers(
            Language.named("fr"),
            "Renault embauche",
            "Renault embauche 300 ingénieurs à Douai. Bosch, lui, a jeté l'éponge."));
  }

  private static Map<String, String> acquirers(Language language, String title, String body) {
    Article article = new Article("t", language.code(), "example", "2019-03-05", title, body);
    Map<String, String> found = new TreeMap<>();
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      deal.parties().stream()
          .filter(party -> party.role() == Role.ACQUIRER)
          .forEach(party -> found.put(party.company(), deal.status().name()));
    }
    return found;
  }
}
