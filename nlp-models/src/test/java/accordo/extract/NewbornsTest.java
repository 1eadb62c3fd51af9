package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of companies that deals bring forth. */
class NewbornsTest {
  @Test
  void nameOfTheNextSentenceIsTheVenture() {
    assertEquals(
        List.of("Velora"),
        born(
            "Siemens and Nokia formed a joint venture. The new company, Velora Ltd, makes chips."));
  }

  @Test
  void anyOtherCompanyIsNot() {
    assertEquals(
        List.of(),
        born("Siemens and Nokia formed a joint venture. Their rival Velora Ltd makes chips."));
  }

  private static List<String> born(String body) {
    Article article = new Article("t", "en", "example", "2020-06-05", "News in brief", body);
    List<Deal> deals = SharedExtractors.extract(article).deals();
    assertEquals(1, deals.size(), () -> "deals of: " + body + " " + deals);
    return deals.get(0).parties().stream()
        .filter(party -> party.role() == Role.NEW_ENTITY)
        .map(Party::company)
        .toList();
  }
}
