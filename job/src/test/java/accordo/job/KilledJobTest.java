package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.alert.Alert;
import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.consolidate.Source;
import accordo.deal.Status;
import accordo.ingest.Reject;
import accordo.ingest.RejectJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a job comes to that was killed again and again, its webhook out of order meanwhile. */
@Timeout(900)
class KilledJobTest {
  private static final List<String> INPUTS = CodedPress.inputs(1_500);

  @TempDir static Path folder;
  private static KilledJob job;

  @BeforeAll
  static void killAgainAndAgain() throws Exception {
    job = new KilledJob(folder);
    job.run(INPUTS);
  }

  @AfterAll
  static void close() {
    job.close();
  }

  @Test
  void itsRecordsAreThoseOfARunThatNobodyDisturbed() throws Exception {
    List<Reject> rejects = job.broker.read("rejects", 1).stream().map(RejectJson::read).toList();
    Undisturbed.of(INPUTS, folder.resolve("undisturbed")).assertEqual(job.outcome, rejects);
    Undisturbed.assertSame(job.outcome.deals(), latest());
  }

  @Test
  void everyAlertArrivesAndNoneTwiceAtAConsumerThatKnowsTheirIds() throws Exception {
    Set<String> ids = KilledJob.ids(job.logged());
    int lines = Files.readAllLines(job.files.log()).size();
    assertEquals(lines, ids.size(), "the log has none twice");
    assertEquals(ids, job.arrived());
    assertEquals(ids, job.topic());
    assertFalse(Files.exists(job.files.failed()), "a message was given up");
  }

  /** Perhaps under another id, which was the deal's until articles of older ones came. */
  @Test
  void eachDealWasToldAndSoWasEachThatIsDone() {
    List<Alert> logged = job.logged();
    for (DealRecord deal : job.outcome.deals()) {
      assertTrue(isTold(logged, "all", deal), deal.id());
      if (deal.status() == Status.COMPLETED) {
        assertTrue(isTold(logged, "done", deal), deal.id());
      }
    }
  }

  private static boolean isTold(List<Alert> logged, String search, DealRecord deal) {
    Set<String> articles = new HashSet<>();
    deal.sources().forEach(s -> articles.add(s.articleId()));
    return logged.stream()
        .filter(a -> a.search().equals(search))
        .anyMatch(a -> a.sources().stream().map(Source::articleId).anyMatch(articles::contains));
  }

  /** What the compacted topic holds in the end. */
  private static List<DealRecord> latest() {
    Map<String, DealRecord> latest = new TreeMap<>();
    job.broker.read("deals", 1).stream()
        .map(DealJson::read)
        .forEach(deal -> latest.put(deal.id(), deal));
    return List.copyOf(latest.values());
  }
}
