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

  @Test
  void whatAContractIncludesIsADealOfItsOwn() {
    assertEquals(
        Set.of(
            "SUPPLY SUPPLIER Alstom",
            "SUPPLY CUSTOMER Renfe",
            "SERVICE PROVIDER Alstom",
            "SERVICE CLIENT Renfe"),
        parties("Alstom will supply Renfe with 20 trains. The contract also covers maintenance."));
  }

  @Test
  void nameBeforeAFrontedRelativeIsMeant() {
    assertEquals(
        Set.of("INVESTMENT INVESTOR Nokia", "INVESTMENT INVESTEE Alstom"),
        parties("Nokia owns a fifth of Alstom, in which it invested 90 million euros in 2014."));
  }

  @Test
  void passiveGerundHappensToWhoActs() {
    assertEquals(
        Set.of("ACQUISITION TARGET Nokia", "ACQUISITION ACQUIRER Siemens"),
        parties("In May Nokia came within days of being swallowed by Siemens."));
  }

  @Test
  void agentOfANounIsNoOneElse() {
    assertEquals(
        Set.of("ACQUISITION TARGET Nokia", "ACQUISITION ACQUIRER Siemens"),
        parties("Alstom announced its support for the acquisition of Nokia by Siemens."));
  }

  @Test
  void framesOfOneTriggerCompleteEachOther() {
    assertEquals(
        Set.of(
            "JOINT_VENTURE NEW_ENTITY Alstom",
            "JOINT_VENTURE PARTY Nokia",
            "JOINT_VENTURE PARTY Siemens"),
        parties("Nokia is rich. With Siemens it has owned Alstom, a train venture, since 2013."));
  }

  @Test
  void pronounMayStandBeforeWhomItMeans() {
    assertEquals(
        Set.of("ACQUISITION TARGET Nokia", "ACQUISITION ACQUIRER Siemens"),
        parties("Before it was bought by Siemens last spring, Nokia had cut its costs."));
  }

  @Test
  void twoVerbsShareTheObjectAfterThem() {
    assertEquals(
        Set.of(
            "DISTRIBUTION DISTRIBUTOR Nokia",
            "DISTRIBUTION SUPPLIER Siemens",
            "MANUFACTURING MANUFACTURER Nokia",
            "MANUFACTURING PRINCIPAL Siemens"),
        parties("Nokia is to make and sell Siemens's phones in America."));
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
