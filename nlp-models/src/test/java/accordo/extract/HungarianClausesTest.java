package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Clauses that leave their verb to the one before, and those that tell who may use a licence. */
class HungarianClausesTest {
  @Test
  void contrastedClauseTakesTheVerbOfTheOneBefore() {
    assertEquals(
        Set.of(
            "ACQUISITION ACQUIRER Samsung, TARGET Harman",
            "ACQUISITION ACQUIRER Nokia, TARGET Alcatel"),
        deals("A Samsung megvette a Harmant, a Nokia pedig az Alcatelt."));
  }

  @Test
  void whoMayUseThePatentsIsTheLicensee() {
    assertEquals(
        Set.of("PATENT_LICENSE LICENSEE Samsung, LICENSOR Nokia"),
        deals(
            "A Nokia licencszerződést írt alá a Samsunggal, amely hatvan szabadalmát"
                + " hasznosíthatja."));
  }

  @Test
  void endedRelationIsToldByTheClauseBeforeTheRelative() {
    assertEquals(
        Set.of("TERMINATED"),
        statuses("A Samsung megszünteti vegyesvállalatát, amelyet a Nokiával közösen alapított."));
  }

  @Test
  void clauseOfAPastTenseTakenForAParticipleIsAClauseOfItsOwn() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Bosch, TARGET Buderus"),
        deals(
            "Egymilliárd eurót fizet a Bosch a Buderusért, a cég kazánja tavaly kapott engedélyt"
                + " Kínában."));
  }

  @Test
  void nounsOfOneCaseDoNotPartAClause() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Bosch, TARGET Buderus"),
        deals(
            "A Bosch kinézte magának a Buderust, a lánc 20 áruházzal és 300 dolgozóval működik."));
  }

  private static Set<String> deals(String body) {
    Set<String> deals = new TreeSet<>();
    for (Deal deal : read(body)) {
      Set<String> parties = new TreeSet<>();
      for (Party party : deal.parties()) {
        parties.add(party.role() + " " + party.company());
      }
      deals.add(deal.type() + " " + String.join(", ", parties));
    }
    return deals;
  }

  private static Set<String> statuses(String body) {
    Set<String> statuses = new TreeSet<>();
    read(body).forEach(deal -> statuses.add(deal.status().toString()));
    return statuses;
  }

  private static Iterable<Deal> read(String body) {
    Article article = new Article("test", "hu", "example", "2024-05-02", "", body);
    return SharedExtractors.extract(article).deals();
  }
}
