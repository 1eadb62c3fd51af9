package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Names whose case only their ending shows, and what stands in cases of places. */
class HungarianNamesInCasesTest {
  @Test
  void shortEndingThatNoNameHasIsACase() {
    assertEquals(
        Set.of("INVESTMENT INVESTEE Kate Farms", "INVESTMENT INVESTOR Danone"),
        parties("A Danone ötmillió dollárt fektetett a kaliforniai Kate Farmsba."));
  }

  @Test
  void nounForWhoDoesSomethingKeepsItsLongVowel() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Wolters Kluwer", "ACQUISITION TARGET Complex Kiadó"),
        parties("A holland Wolters Kluwer bekebelezte a Complex Kiadót."));
  }

  @Test
  void whereGoodsGoDoesNotMakeThemAPlant() {
    assertEquals(
        Set.of("SUPPLY CUSTOMER Audi", "SUPPLY SUPPLIER Bosch"),
        parties("A motorokat a Bosch küldi az Audinak a győri gyárba."));
  }

  @Test
  void contractToldByARelativeClauseHasItsParties() {
    assertEquals(
        Set.of("SUPPLY CUSTOMER MVM", "SUPPLY SUPPLIER Gazprom"),
        parties(
            "Érvényes az a gázvásárlási szerződés, amelyet az MVM a Gazprommal kötött"
                + " 2021-ben."));
  }

  @Test
  void townWithoutArticleIsNoBuyer() {
    assertEquals(
        Set.of("ASSET_PURCHASE BUYER Cemex", "ASSET_PURCHASE SELLER Holcim"),
        parties("A Cemex vette meg a Holcim két telepét, az üzemek Vácon és Ócsán vannak."));
  }

  private static Set<String> parties(String body) {
    Set<String> parties = new TreeSet<>();
    Article article = new Article("test", "hu", "example", "2024-05-02", "", body);
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      for (Party party : deal.parties()) {
        parties.add(deal.type() + " " + party.role() + " " + party.company());
      }
    }
    return parties;
  }
}
