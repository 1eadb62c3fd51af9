package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** English phrases of which the parser makes something else. */
class EnglishPhrasesTest {
  private static final String TITLE = "A year of change";

  @Test
  void whatIsWorthItsPriceIsAwarded() {
    assertEquals(
        Set.of("SERVICE CLIENT Shell", "SERVICE PROVIDER Saipem"),
        parties(TITLE, "Shell has awarded a drilling contract worth $40 million to Saipem."));
  }

  @Test
  void commaJoinsTwoNamesOfHeadlines() {
    assertEquals(
        Set.of("MERGER PARTY Alstom", "MERGER PARTY Siemens"),
        parties("Alstom, Siemens to merge", "The works is closed on Sunday."));
  }

  @Test
  void possessorIsWhoseSupplierSomebodyIs() {
    assertEquals(
        Set.of("SUPPLY CUSTOMER Siemens", "SUPPLY SUPPLIER Nokia"),
        parties(TITLE, "Siemens's supplier Nokia is cutting jobs."));
  }

  @Test
  void whoHasBoughtIsNotBought() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Siemens", "ACQUISITION TARGET Nokia"),
        parties(TITLE, "Siemens, having bought Nokia last year, is cutting 200 jobs."));
  }

  @Test
  void possessiveMayStandBeforeWhoActs() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Siemens", "ACQUISITION TARGET Nokia"),
        parties(TITLE, "Following its takeover of Nokia, Siemens has become larger."));
  }

  @Test
  void relativeClauseSharesItsNoun() {
    assertEquals(
        Set.of("PATENT_TRANSFER ASSIGNEE Siemens", "PATENT_TRANSFER ASSIGNOR Nokia"),
        parties(TITLE, "The patents that Siemens bought from Nokia expire soon."));
  }

  @Test
  void pluralsOfHeadlinesAreVerbs() {
    assertEquals(
        Set.of("SERVICE CLIENT Lufthansa", "SERVICE PROVIDER Sodexo"),
        parties("Lufthansa awards catering contract to Sodexo", "The works is closed on Sunday."));
  }

  @Test
  void whoWorksUnderAContractWorksForTheTopic() {
    assertEquals(
        Set.of("SERVICE CLIENT Nokia", "SERVICE PROVIDER Siemens"),
        parties(
            TITLE,
            "Nokia is growing again. Under a contract signed on Tuesday, Siemens will manage the"
                + " payroll."));
  }

  @Test
  void whatIsMadeIsNoCompany() {
    assertEquals(
        Set.of("MANUFACTURING MANUFACTURER Foxconn", "MANUFACTURING PRINCIPAL Nokia"),
        parties(TITLE, "Nokia is launching a phone. Foxconn will make it in Vietnam."));
  }

  @Test
  void nobodyBuysHimself() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Siemens", "ACQUISITION TARGET Linde"),
        parties(TITLE, "Siemens is in talks with Linde. It wants to buy the smaller rival."));
  }

  private static Set<String> parties(String title, String body) {
    Article article = new Article("test", "en", "example", "2024-05-02", title, body);
    Set<String> found = new TreeSet<>();
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      for (Party party : deal.parties()) {
        found.add(deal.type() + " " + party.role() + " " + party.company());
      }
    }
    return found;
  }
}
