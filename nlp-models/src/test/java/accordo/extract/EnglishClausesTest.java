package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Parties that English tells beside the verb of a deal. */
class EnglishClausesTest {
  @Test
  void twoIncompleteTriggersTellOneDeal() {
    assertEquals(
        Set.of(
            "INVESTMENT INVESTEE Siemens",
            "INVESTMENT INVESTOR Danske Bank",
            "INVESTMENT INVESTOR Nordea"),
        parties("Two of Siemens's early backers, Nordea and Danske Bank, put in $12 million."));
  }

  @Test
  void ownersAreNotWhatStandsBesideTheVenture() {
    assertEquals(
        Set.of(
            "JOINT_VENTURE NEW_ENTITY Alstom",
            "JOINT_VENTURE PARTY Nokia",
            "JOINT_VENTURE PARTY Siemens"),
        parties(
            "Nokia and Siemens had a good year. Both praised Alstom, their joint venture of ten"
                + " years."));
  }

  private static Set<String> parties(String body) {
    Article article = new Article("test", "en", "example", "2024-05-02", "A year of change", body);
    Set<String> found = new TreeSet<>();
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      for (Party party : deal.parties()) {
        found.add(deal.type() + " " + party.role() + " " + party.company());
      }
    }
    return found;
  }
}
