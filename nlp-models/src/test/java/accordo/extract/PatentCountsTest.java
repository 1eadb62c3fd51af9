package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How many patents deals are about, wherever the text says it. */
class PatentCountsTest {
  @Test
  void laterSentenceCounts() {
    assertEquals(
        Set.of("300 ABOUT"),
        counts(
            "en",
            "Nokia and Samsung signed a patent cross-license. The pact covers about 300 patents."));
  }

  @Test
  void whatTheTitleTellsIsCountedAnywhere() {
    assertEquals(
        Set.of("38 EXACT"),
        counts(
            "en",
            "Nokia sells radio patents to Samsung",
            "The weather was fine in Espoo. Snow will come later. Roads are dry. Trains run on"
                + " time. Nokia parts with 38 patents."));
  }

  @Test
  void nearestNumberCounts() {
    assertEquals(
        Set.of("150 ABOUT"),
        counts(
            "hu",
            "A Samsung keresztlicencet kötött a Nokiával: a két gyártó nagyjából 150 szabadalmat"
                + " nyitott meg egymásnak."));
  }

  @Test
  void numberOfSeveralWordsIsOne() {
    assertEquals(
        Set.of("340 ABOUT"),
        counts("fr", "Nokia a vendu à Samsung environ trois cent quarante brevets."));
  }

  @Test
  void roundNumberIsAbout() {
    assertEquals(
        Set.of("30 ABOUT"), counts("fr", "Nokia a vendu à Samsung une trentaine de brevets."));
  }

  @Test
  void attributeBetweenCommasPartsNumberAndNoun() {
    assertEquals(
        Set.of("40 OVER"),
        counts(
            "hu",
            "A Samsung több mint negyven, a kijelzőket védő szabadalmat vásárolt a Nokiától."));
  }

  private static Set<String> counts(String language, String body) {
    return counts(language, "", body);
  }

  private static Set<String> counts(String language, String title, String body) {
    Set<String> counts = new TreeSet<>();
    Article article = new Article("test", language, "example", "2024-05-02", title, body);
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      counts.add(deal.patents().count() + " " + deal.patents().qualifier());
    }
    return counts;
  }
}
