package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Status;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tense, time and place in an article tell of a deal's status. */
class StatusTest {
  /** Nothing of a deal, so that what follows stands below the lead. */
  private static final String LEAD = "It rained. The sun came out. Birds sang. Trees were green. ";

  private static final String VORSPANN =
      "Es regnete. Die Sonne kam heraus. Vögel sangen. Bäume waren grün. ";

  @Test
  void namesSideBySideInHeadlinesAreNews() {
    assertEquals(Status.ANNOUNCED, status("en", "Nokia, Siemens strike partnership", "It rained."));
  }

  @Test
  void presentsTellWhatStandsUnlessItIsToBegin() {
    assertEquals(Status.COMPLETED, status("en", LEAD + "Nokia makes chips for Siemens."));
    assertEquals(
        Status.ANNOUNCED, status("en", LEAD + "Nokia makes chips for Siemens from January."));
    assertEquals(
        Status.ANNOUNCED, status("de", VORSPANN + "Bis 2029 fertigt Nokia Chips für Siemens."));
  }

  @Test
  void whatIsAgreedIsNewsBelowTheLeadUnlessAnOlderTimeIsTold() {
    assertEquals(
        Status.ANNOUNCED, status("en", LEAD + "Nokia and Siemens signed a partnership agreement."));
    assertEquals(
        Status.COMPLETED,
        status(
            "en", LEAD + "Nokia moved to Munich in 2009 and signed a partnership with Siemens."));
  }

  @Test
  void timesOfRelativeClausesAsideDoNotCount() {
    assertEquals(
        Status.ANNOUNCED,
        status(
            "en",
            LEAD
                + "Nokia, which moved to Munich in 2009, has signed a partnership agreement with"
                + " Siemens."));
  }

  @Test
  void auxiliaryOfTheFirstVerbHoldsForTheSecond() {
    assertEquals(
        Status.COMPLETED,
        status(
            "de",
            "Nokia hatte sich verkleinert und eine Lizenz an Patenten von Siemens genommen."));
  }

  @Test
  void purchaseAgreedNotLongAgoIsToFollow() {
    assertEquals(
        Status.ANNOUNCED,
        status("en", LEAD + "Nokia, which in March agreed to buy Siemens, grew."));
    assertEquals(
        Status.COMPLETED, status("en", LEAD + "Nokia, which in March bought Siemens, grew."));
    assertEquals(
        Status.ANNOUNCED,
        status("de", VORSPANN + "Nokia hatte im März die Übernahme von Siemens angekündigt."));
  }

  private static Status status(String language, String body) {
    return status(language, "News", body);
  }

  private static Status status(String language, String title, String body) {
    Article article = new Article("t", language, "example", "2020-06-05", title, body);
    List<Deal> deals = SharedExtractors.extract(article).deals();
    assertEquals(1, deals.size(), () -> "deals of: " + title + " " + body + " " + deals);
    return deals.get(0).status();
  }
}
