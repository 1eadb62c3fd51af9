package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Parties that a sentence does not name, but an article does. */
class ReferencesTest {
  @Test
  void guestOfAnInterviewSpeaksForTheCompany() {
    assertEquals(
        Set.of("ASSET_PURCHASE BUYER Danone", "ASSET_PURCHASE SELLER Nestlé"),
        parties(
            "« La patience paie »",
            """
            Rencontre avec la directrice générale de Danone, Anne Leroy, à Paris.
            – Êtes-vous inquiète ?
            – Non, pas du tout.
            – Et le marché ?
            – Nous avons racheté en mars une usine à Nestlé.
            – Vraiment ?
            """));
  }

  @Test
  void possessiveMeansWhomTheArticleIsAbout() {
    assertEquals(
        Set.of("DISTRIBUTION DISTRIBUTOR Carrefour", "DISTRIBUTION SUPPLIER Swatch"),
        parties(
            "Swatch change de cap",
            """
            Swatch a présenté hier ses résultats. Le bénéfice de Swatch a reculé de 3 %.
            Carrefour distribuera ses montres en Italie.
            """));
  }

  @Test
  void descriptionTellsWhoIsMeant() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Heineken", "ACQUISITION TARGET Carlsberg"),
        parties(
            "Danone et Heineken en hausse",
            """
            Le titre Danone a gagné 2 %, comme celui du brasseur néerlandais Heineken.
            Danone se dit confiant. Le brasseur a racheté Carlsberg en mars.
            """));
  }

  @Test
  void nationalityStandsForTheCompany() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Microsoft", "ACQUISITION TARGET Ubisoft"),
        parties(
            "Danone et Microsoft en hausse",
            """
            Danone a gagné 2 %, comme le géant américain Microsoft.
            Selon la presse, l'américain a racheté Ubisoft.
            """));
  }

  private static Set<String> parties(String title, String body) {
    Article article = new Article("test", "fr", "example", "2024-05-02", title, body);
    Set<String> found = new TreeSet<>();
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      for (Party party : deal.parties()) {
        found.add(deal.type() + " " + party.role() + " " + party.company());
      }
    }
    return found;
  }
}
