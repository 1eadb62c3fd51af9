package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.Company;
import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Italian reports leave to order, agreement and the sentences before. */
class ItalianReportsTest {
  @Test
  void participleThatOpensTheSentenceIsSaidOfItsSubject() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Nestlé", "ACQUISITION TARGET Perugina"),
        parties(
            "Cioccolato",
            "Nata nel 1907 e comprata nel 1988 dalla svizzera Nestlé, Perugina occupa 900"
                + " persone."));
  }

  @Test
  void nameOfThePlantIsNoSecondSeller() {
    assertEquals(
        Set.of("ASSET_PURCHASE SELLER Fiat", "ASSET_PURCHASE BUYER Bosch"),
        parties("Auto", "Fiat cede alla Bosch lo stabilimento di Vergate."));
  }

  @Test
  void whereAPronounIsTheObjectWhoFollowsTheVerbActs() {
    assertEquals(
        Set.of("SUPPLY SUPPLIER Sondaggi Lupo", "SUPPLY CUSTOMER Marzolla"),
        parties("Reti", "I tralicci li fornirà la parmense Sondaggi Lupo a Marzolla."));
  }

  @Test
  void unknownNameOfTitleAndTextIsACompany() {
    assertTrue(
        companies(
                "Telvento, utili in frenata",
                "Il caldo non giova a Telvento. Nel semestre Telvento ha perso clienti.")
            .contains("Telvento"));
  }

  @Test
  void ampersandOfWebPagesIsPartOfTheName() {
    assertTrue(
        companies("Aerei", "La Aertek Lease &amp; Finance ha ordinato due aerei alla Boeing.")
            .contains("Aertek Lease &amp; Finance"));
  }

  @Test
  void pronounBeforeTheVerbTellsOfWhomAStakeIsBought() {
    assertEquals(
        Set.of("INVESTMENT INVESTOR Clessidra", "INVESTMENT INVESTEE Buccellati"),
        parties("Gioielli", "Buccellati cerca soci. Il fondo Clessidra ne comprerà il 20%."));
  }

  @Test
  void supplierOfSeveralDistributorsIsTheTopic() {
    assertEquals(
        Set.of(
            "DISTRIBUTION SUPPLIER Barilla",
            "DISTRIBUTION DISTRIBUTOR Migros",
            "DISTRIBUTION DISTRIBUTOR Spar"),
        parties(
            "Barilla cresce",
            "Barilla ha aperto un ufficio a Monaco. La pasta sarà distribuita in Svizzera dalla"
                + " Migros e in Austria dalla Spar."));
  }

  @Test
  void nameAfterWhatAFirmDoesIsTheFirm() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Pirelli", "ACQUISITION TARGET Nokian"),
        parties("Gomme", "Pirelli ha acquistato il produttore di pneumatici Nokian."));
  }

  @Test
  void whatAnAppositionSaysIsNotBought() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Bosch", "ACQUISITION TARGET Innotec"),
        parties("Utensili", "Bosch ha comprato Innotec, un produttore di macchine utensili."));
  }

  private static Set<String> companies(String title, String body) {
    Article article = new Article("test", "it", "example", "2012-05-02", title, body);
    return SharedExtractors.extract(article).companies().stream()
        .map(Company::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> parties(String title, String body) {
    Article article = new Article("test", "it", "example", "2012-05-02", title, body);
    Set<String> found = new TreeSet<>();
    List<Deal> deals = SharedExtractors.extract(article).deals();
    for (Deal deal : deals) {
      for (Party party : deal.parties()) {
        found.add(deal.type() + " " + party.role() + " " + party.company());
      }
    }
    return found;
  }
}
