package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whom Hungarian sentences mean by nouns and pronouns in their cases. */
class HungarianReferencesTest {
  @Test
  void theLatterBearsTheCaseOfItsNoun() {
    assertEquals(
        Set.of("SUPPLY CUSTOMER Škoda, SUPPLIER Bosch"),
        deals("A Renault és a Škoda is ott volt. Az utóbbinak a Bosch szállít motorokat."));
  }

  @Test
  void ventureToldBeforeIsACustomer() {
    assertEquals(
        Set.of(
            "JOINT_VENTURE NEW_ENTITY Debos, PARTY Bosch, PARTY Renault",
            "SUPPLY CUSTOMER Debos, SUPPLIER Siemens"),
        deals(
            "A Bosch és a Renault közös vállalatot alapított Debos néven. A Siemens motorokat"
                + " szállít a közös cégnek."));
  }

  @Test
  void buyerToldBeforeSells() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Siemens, TARGET Alcatel"),
        deals("A Siemens megvásárolta az Alcatelt. A vevő szerint a tranzakció gyorsan lezárul."));
  }

  @Test
  void lastWordOfANameStandsForIt() {
    assertEquals(
        Set.of("SERVICE CLIENT Csepeli Erőmű, PROVIDER Siemens"),
        deals("A Csepeli Erőmű nyereséges volt. Az erőműnek a Siemens végzi a karbantartását."));
  }

  @Test
  void statesAreParties() {
    assertEquals(
        Set.of("SUPPLY CUSTOMER Bulgária, SUPPLIER Volvo"),
        deals("A Volvo 20 buszt szállít Bulgáriának."));
  }

  @Test
  void guestOfAnInterviewSpeaksForHisFirm() {
    assertEquals(
        Set.of("SUPPLY CUSTOMER Prezi, SUPPLIER Bosch"),
        deals(
            "Kovács Ágnest, a Prezi vezetőjét kérdeztük.\n"
                + "Hol tartanak?\nJól haladunk.\nKi szállít önöknek?\n"
                + "A motorokat a Bosch szállítja nekünk.\nÉs jövőre?\nMajd meglátjuk."));
  }

  @Test
  void parentOfANamedSubsidiaryIsNoParty() {
    assertEquals(
        Set.of("SUPPLY CUSTOMER Iveco, SUPPLIER Bosch"),
        deals("A Bosch motorokat szállít a Fiathoz tartozó Ivecónak."));
  }

  private static Set<String> deals(String body) {
    Set<String> deals = new TreeSet<>();
    Article article = new Article("test", "hu", "example", "2024-05-02", "", body);
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      Set<String> parties = new TreeSet<>();
      for (Party party : deal.parties()) {
        parties.add(party.role() + " " + party.company());
      }
      deals.add(deal.type() + " " + String.join(", ", parties));
    }
    return deals;
  }
}
