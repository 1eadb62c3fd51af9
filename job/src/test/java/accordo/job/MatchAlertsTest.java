package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.alert.Alert;
import accordo.alert.AlertCut;
import accordo.alert.DueAlert;
import accordo.alert.News;
import accordo.alert.SavedSearch;
import accordo.alert.SavedSearchNews;
import accordo.alert.SearchStore;
import accordo.alert.Searches;
import accordo.consolidate.DealMention;
import accordo.consolidate.DealUpdate;
import accordo.consolidate.Desks;
import accordo.consolidate.Mentions;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the box "alerts" tells, and what it knows after it was restored. */
class MatchAlertsTest {
  private static final DealMention NOW = takeover(Status.ANNOUNCED, "now", "2024-03-08");
  private static final DealMention DONE = takeover(Status.COMPLETED, "done", "2024-03-09");
  private static final DealMention OLDER = takeover(Status.ANNOUNCED, "older", "2022-03-08");
  private static final DealMention OLDER_DONE =
      takeover(Status.COMPLETED, "older-done", "2022-03-09");

  @TempDir Path folder;
  private final Desks desks = new Desks();
  private int taken;
  private KeyedTwoInputStreamOperatorTestHarness<String, DealUpdate, SavedSearchNews, DueAlert>
      harness;

  @BeforeEach
  void open() throws Exception {
    open(null);
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  @Test
  void dealsWhoseIdsMoveOnAreNotToldAgain() throws Exception {
    save(Searches.of("all", "", News.NEW));
    tell(NOW, OLDER);
    assertEquals(List.of("now", "older"), articles());
    assertEquals(3, desks.updates().size());
  }

  @Test
  void itIsKnownAfterARestartWhichStoryAnIdStandsForAndWhatWasToldOfIt() throws Exception {
    save(Searches.of("status", "", News.STATUS));
    tell(NOW, DONE, OLDER);
    String deal = alerts().get(0).deal();
    OperatorSubtaskState state = harness.snapshot(1, 1);
    harness.close();
    open(state);
    tell(OLDER_DONE);
    tellLastAgain();
    assertEquals(List.of("older"), articles());
    assertEquals(deal, alerts().get(0).deal());
  }

  private void open(OperatorSubtaskState state) throws Exception {
    String store = folder.resolve("searches.jsonl").toString();
    MatchAlerts match = new MatchAlerts(store, Map.of(), AlertCut.NONE, Desks.REMEMBER);
    harness =
        new KeyedTwoInputStreamOperatorTestHarness<>(
            new CoBroadcastWithKeyedOperator<>(match, List.of(MatchAlerts.SEARCHES)),
            DealUpdate::id,
            null,
            Types.STRING);
    if (state != null) {
      harness.initializeState(state);
    }
    harness.open();
  }

  private void save(SavedSearch search) {
    SearchStore.of(folder.resolve("searches.jsonl").toString(), Map.of()).saveAll(List.of(search));
  }

  private void tell(DealMention... mentions) throws Exception {
    for (DealMention mention : mentions) {
      desks.take(mention);
    }
    for (; taken < desks.updates().size(); taken++) {
      harness.processElement1(desks.updates().get(taken), 0);
    }
  }

  private void tellLastAgain() throws Exception {
    harness.processElement1(desks.updates().get(taken - 1), 0);
  }

  private List<Alert> alerts() {
    return harness.extractOutputValues().stream().map(DueAlert::alert).toList();
  }

  /** The first article of each alert's deal. */
  private List<String> articles() {
    return alerts().stream().map(a -> a.sources().get(0).articleId()).toList();
  }

  private static DealMention takeover(Status status, String article, String day) {
    return Mentions.of(DealType.ACQUISITION)
        .party(Role.ACQUIRER, "Fjordlight")
        .party(Role.TARGET, "Brennick")
        .status(status)
        .in(article, day);
  }
}
