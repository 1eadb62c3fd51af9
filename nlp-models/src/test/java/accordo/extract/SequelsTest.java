package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Deals that an English article tells over several sentences. */
class SequelsTest {
  @Test
  void sellerHadOnceBoughtTheCompany() {
    assertEquals(
        Set.of(
            "ACQUISITION ACQUIRER Heineken",
            "ACQUISITION TARGET Carlsberg",
            "ACQUISITION SELLER Danone",
            "ACQUISITION ACQUIRER Danone"),
        parties(
            "Heineken buys Carlsberg",
            """
            Heineken agreed to buy Carlsberg from Danone for 2 billion euros.
            Danone bought Carlsberg in 2008.
            """));
  }

  @Test
  void pronounIsNobodyWhomItsClauseNamesLater() {
    assertEquals(
        Set.of("MANUFACTURING MANUFACTURER Lonza", "MANUFACTURING PRINCIPAL Pfizer"),
        parties(
            "Pfizer starts trial",
            """
            Pfizer has started to test its new drug in Spain.
            It is manufactured for Pfizer by Lonza at a plant in Basel.
            """));
  }

  @Test
  void investorPutsMoneyIntoTheCompanyTheArticleIsAbout() {
    assertEquals(
        Set.of("INVESTMENT INVESTOR Sony", "INVESTMENT INVESTEE Spotify"),
        parties(
            "Spotify looks for a way out",
            """
            Spotify lost 40 million euros last year, Spotify said on Monday.
            Sony paid 30 million euros for a 9 percent stake in 2019.
            """));
  }

  @Test
  void possessiveIsWhoActsInItsClause() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Danone", "ACQUISITION TARGET Carlsberg"),
        parties(
            "Nestlé denies talks",
            """
            Nestlé said on Monday that it was not in talks with anybody. Nestlé is Swiss.
            Danone, which last month completed its purchase of Carlsberg, had no comment.
            """));
  }

  @Test
  void buyerFollowsAnInsertion() {
    assertEquals(
        Set.of(
            "ACQUISITION ACQUIRER Heineken",
            "ACQUISITION TARGET Carlsberg",
            "ACQUISITION SELLER Danone"),
        parties("", "Danone sold Carlsberg, which had lost money for years, to Heineken."));
  }

  @Test
  void nounIsNobodyWhoActsInItsClause() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Danone", "ACQUISITION TARGET Carlsberg"),
        parties(
            "Danone wins vote",
            """
            Danone said shareholders of Carlsberg approved its acquisition of the company.
            """));
  }

  @Test
  void winnerBeatsARival() {
    assertEquals(
        Set.of("SUPPLY SUPPLIER Siemens", "SUPPLY CUSTOMER Amtrak", "SUPPLY SUPPLIER Bombardier"),
        parties("", "Siemens will supply 28 trains to Amtrak, beating Bombardier to the order."));
  }

  @Test
  void buyerIsToldInTheNextSentence() {
    assertEquals(
        Set.of("ASSET_PURCHASE SELLER Danone", "ASSET_PURCHASE BUYER Carlsberg"),
        parties(
            "",
            """
            Danone has found a buyer for its bottling business.
            Carlsberg will pay 84 million euros for the three factories.
            """));
  }

  @Test
  void personAndCompanyAreThey() {
    assertEquals(
        Set.of(
            "ACQUISITION ACQUIRER Donald Trump",
            "ACQUISITION ACQUIRER Danone",
            "ACQUISITION TARGET Carlsberg"),
        parties("", "Donald Trump and Danone said they plan to buy Carlsberg."));
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
