package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Status;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deals that end beside the clause that tells of them. */
class EndingsTest {
  @Test
  void talksThatTheSentenceGoesOnToEndAreTerminated() {
    assertEquals(
        Status.TERMINATED, status("Siemens was in talks to buy Nokia but walked away in March."));
    assertEquals(Status.PLANNED, status("Siemens was in talks to buy Nokia in March."));
  }

  @Test
  void relationThatAnOuterVerbEndsIsTerminated() {
    assertEquals(
        Status.TERMINATED,
        status("Siemens has ended a contract under which Nokia made chips for it."));
  }

  @Test
  void contractOfAnotherCompanyEndsAlone() {
    assertEquals(
        Status.ANNOUNCED,
        status(
            "Siemens has ordered antennas from Nokia, and its contract with Ericsson expired in"
                + " May."));
  }

  @Test
  void rumourIsDeniedBySentencesAfterIt() {
    assertEquals(
        Status.DENIED,
        status("Sources say that Siemens wants to buy Nokia. The company denied it on Monday."));
  }

  @Test
  void contractOfTheNextSentenceIsTheDealBefore() {
    assertEquals(
        Status.TERMINATED,
        status("In 1996 Siemens took a licence to patents of Nokia. The contract expired in May."));
  }

  @Test
  void purchaseThatTheNextSentenceLetsWaitIsAnnounced() {
    assertEquals(
        Status.ANNOUNCED,
        status("Siemens has bought Nokia. The deal is subject to approval by regulators."));
    assertEquals(Status.COMPLETED, status("Siemens has bought Nokia. The price was not told."));
  }

  private static Status status(String body) {
    Article article = new Article("t", "en", "example", "2020-06-05", "News in brief", body);
    List<Deal> deals = SharedExtractors.extract(article).deals();
    assertEquals(1, deals.size(), () -> "deals of: " + body + " " + deals);
    return deals.get(0).status();
  }
}
