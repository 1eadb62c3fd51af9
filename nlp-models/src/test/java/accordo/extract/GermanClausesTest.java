package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who does what to whom in German clauses, whatever their order. */
class GermanClausesTest {
  @Test
  void labelBeforeAColonIsWhatTheActorsBehindItDo() {
    assertEquals(
        Set.of("JOINT_DEVELOPMENT PARTY Evotec", "JOINT_DEVELOPMENT PARTY Bayer"),
        parties("Forschungsallianz gegen Nierenleiden: Evotec und Bayer suchen Wirkstoffe."));
  }

  @Test
  void labelOfAnotherSentenceIsNothingToItsActors() {
    assertEquals(
        Set.of(), parties("Die Forschungsallianz endet. Evotec und Bayer suchen Wirkstoffe."));
  }

  @Test
  void dativeWithoutAPrepositionIsTheVerbsWhateverStandsBeforeIt() {
    assertEquals(
        Set.of("ASSET_PURCHASE SELLER Metro", "ASSET_PURCHASE BUYER Foodlink"),
        parties(
            "Metro überlässt ihr Belgien-Geschäft für einen Euro dem Lütticher Großhändler"
                + " Foodlink."));
  }

  @Test
  void townAndTradeBeforeANameAreNoPartOfIt() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Krones", "ACQUISITION TARGET Netstal"),
        parties(
            "Für 170 Millionen Euro übernimmt Krones den Schweizer Spritzgussmaschinenhersteller"
                + " Netstal."));
  }

  @Test
  void whoIsToActUnderAModalIsNamedFirst() {
    assertEquals(
        Set.of("SPIN_OFF PARENT Novartis", "SPIN_OFF NEW_ENTITY Sandoz"),
        parties("Novartis will die Tochter Sandoz in die Selbstständigkeit entlassen."));
  }

  @Test
  void amountAfterTheGoodsIsNotWhatIsSupplied() {
    assertEquals(
        Set.of("SUPPLY SUPPLIER Stadler", "SUPPLY CUSTOMER BLS"),
        parties("Stadler liefert der Berner BLS 30 Triebzüge im Wert von 450 Millionen Franken."));
  }

  @Test
  void nameBehindAFrontedThingActs() {
    assertEquals(
        Set.of("SERVICE PROVIDER Securitas", "SERVICE CLIENT Rewe"),
        parties("Die Bewachung der Märkte von Rewe übernimmt künftig Securitas."));
  }

  @Test
  void caseTellsObjectFromSubject() {
    assertEquals(
        Set.of("SUPPLY SUPPLIER ZF", "SUPPLY CUSTOMER BMW"),
        parties("ZF wird BMW von 2024 an mit Getrieben beliefern."));
  }

  @Test
  void relativePronounIsNoArticleOfTheNameBehindIt() {
    assertEquals(
        Set.of("PATENT_TRANSFER ASSIGNEE Apple", "PATENT_TRANSFER ASSIGNOR Nortel"),
        parties("Mit den Patenten, die Apple von Nortel erworben hat, will der Konzern klagen."));
  }

  @Test
  void datelineIsNoPartOfTheSentence() {
    assertEquals(
        Set.of("SUPPLY SUPPLIER Siemens", "SUPPLY CUSTOMER Deutsche Bahn"),
        parties("München (dpa) - Siemens liefert der Deutschen Bahn 130 Züge."));
  }

  @Test
  void buyerAnswersTheSaleBefore() {
    assertEquals(
        Set.of("ASSET_PURCHASE SELLER Clariant", "ASSET_PURCHASE BUYER Lanxess"),
        parties("Clariant trennt sich von seiner Pigmentsparte. Käufer ist der Konzern Lanxess."));
  }

  @Test
  void taggedNameIsACompanyWhereADealMakesItAParty() {
    assertEquals(
        Set.of("SUPPLY SUPPLIER Siemens", "SUPPLY CUSTOMER Britishvolt"),
        parties("Siemens erhielt einen Großauftrag von Britishvolt über 20 Anlagen."));
  }

  @Test
  void firmBehindAFrontedThingActsAlsoUnderAnArticle() {
    assertEquals(
        Set.of("SERVICE PROVIDER Kranich", "SERVICE CLIENT Rewe"),
        parties("Die Wartung übernimmt die Technikfirma Kranich im Auftrag von Rewe."));
  }

  @Test
  void accusativePronounIsTheObjectOfItsClause() {
    assertEquals(
        Set.of("SUPPLY SUPPLIER Bosch", "SUPPLY CUSTOMER BMW"),
        parties("Größter Kunde ist BMW, den Bosch seit Jahren mit Pumpen beliefert."));
  }

  @Test
  void nameOwnsNoOther() {
    assertEquals(
        Set.of("SUPPLY SUPPLIER Stadler Rail", "SUPPLY CUSTOMER Renfe"),
        parties("Zwei Jahre läuft der Auftrag, den die Renfe der Stadler Rail erteilt hat."));
  }

  @Test
  void bothAreThePartiesOfTheDealToldBefore() {
    assertEquals(
        Set.of(
            "SUPPLY SUPPLIER SAP",
            "SUPPLY CUSTOMER Siemens",
            "JOINT_DEVELOPMENT PARTY SAP",
            "JOINT_DEVELOPMENT PARTY Siemens"),
        parties(
            "SAP liefert Siemens ab Herbst neue Software. An der Börse lagen Bayer, BASF und Linde"
                + " vorn. Die beiden Konzerne wollen auch gemeinsam einen Chip entwickeln."));
  }

  @Test
  void ventureToldBeforeIsCustomerLater() {
    assertEquals(
        Set.of(
            "JOINT_VENTURE PARTY Daimler",
            "JOINT_VENTURE PARTY Geely",
            "JOINT_VENTURE NEW_ENTITY Smart Mobility",
            "SUPPLY SUPPLIER Bosch",
            "SUPPLY CUSTOMER Smart Mobility"),
        parties(
            "Daimler und Geely gründen das Gemeinschaftsunternehmen Smart Mobility."
                + " Bosch liefert dem Gemeinschaftsunternehmen die Bremsen."));
  }

  @Test
  void townInANameMakesItsBearerTheTownspeople() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Bosch", "ACQUISITION TARGET Lindauer Kühltechnik"),
        parties("Die Lindauer Kühltechnik GmbH wächst. Bosch will die Lindauer übernehmen."));
  }

  @Test
  void contractOfTheOneWithTheOtherHasTwoSides() {
    assertEquals(
        Set.of("DISTRIBUTION SUPPLIER Miele", "DISTRIBUTION DISTRIBUTOR Electrolux"),
        parties("Der Vertriebsvertrag von Miele mit Electrolux endet im Mai."));
  }

  @Test
  void bareNameBeforeTheFiniteVerbActs() {
    assertEquals(
        Set.of(
            "ACQUISITION SELLER Eon", "ACQUISITION TARGET Thüga", "ACQUISITION ACQUIRER Siemens"),
        parties("Eon hatte die Thüga 2009 an Siemens verkauft."));
  }

  @Test
  void whoBearsTheNameOfTheDealerIsNotWhoDropsHim() {
    assertEquals(
        Set.of("DISTRIBUTION SUPPLIER Miele", "DISTRIBUTION DISTRIBUTOR Electrolux"),
        parties("Miele trennt sich von seinem langjährigen Importeur Electrolux."));
  }

  @Test
  void yearAfterAFullStopOpensASentence() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Opel", "ACQUISITION TARGET Bravia Logistik"),
        parties("Opel kennt Geschäfte dieser Art. 2019 kaufte es die Bravia Logistik GmbH."));
  }

  private static Set<String> parties(String body) {
    Article article = new Article("test", "de", "example", "2024-05-02", "Unternehmen", body);
    Set<String> found = new TreeSet<>();
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      for (Party party : deal.parties()) {
        found.add(deal.type() + " " + party.role() + " " + party.company());
      }
    }
    return found;
  }
}
