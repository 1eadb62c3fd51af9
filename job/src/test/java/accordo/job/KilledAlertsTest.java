package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.alert.Alert;
import accordo.alert.AlertFiles;
import accordo.alert.AlertReader;
import accordo.alert.Hook;
import accordo.alert.News;
import accordo.alert.SearchStore;
import accordo.alert.Searches;
import accordo.consolidate.DealRecord;
import accordo.deal.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Alerts of a job that is killed again and again, to webhooks that are not always well. */
@Timeout(900)
class KilledAlertsTest {
  private static final int KILLS = Integer.getInteger("accordo.kills", 20);
  private static final int INPUTS = 1_500;
  private static final int MILLIS_AN_ARTICLE = 4;
  private static final int LONGEST_LIFE = 1_500;

  @TempDir Path folder;
  private final Random random = new Random(7);
  private Broker broker;
  private Outcome outcome;
  private AlertFiles files;
  private Hook hook;
  private final List<String> taken = new ArrayList<>();

  @BeforeEach
  void start() throws Exception {
    broker = Broker.start(Files.createDirectory(folder.resolve("kafka")));
    for (String topic : List.of("articles", "deals", "rejects", "alerts")) {
      broker.create(topic, 1);
    }
    outcome = new Outcome(Files.createDirectory(folder.resolve("out")));
    files = AlertFiles.beside(folder.resolve("out/index"));
    hook = Hook.start(0);
  }

  @AfterEach
  void stop() {
    hook.close();
    broker.close();
  }

  @Test
  void everyAlertArrivesAndNoneTwiceAtAConsumerThatKnowsTheirIds() throws Exception {
    SearchStore.of(broker.uri("searches"), Map.of())
        .saveAll(
            List.of(
                Searches.of("all", "", hook.address()),
                Searches.of("done", "status:COMPLETED", News.NEW, hook.address())));
    broker.send("articles", CodedPress.inputs(INPUTS).toArray(String[]::new));
    for (int kill = 0; kill < KILLS; kill++) {
      disturbHook();
      try (Jvm job = life()) {
        Thread.sleep(random.nextInt(LONGEST_LIFE));
        assertTrue(job.isAlive(), "it died by itself");
        job.kill();
      }
    }
    try (Jvm job = life()) {
      Undisturbed.awaitInputs(outcome, INPUTS);
      Undisturbed.await(() -> arrived().containsAll(ids(logged())));
      job.kill();
    }
    List<Alert> logged = logged();
    assertEquals(logged.size(), ids(logged).size(), "the log has none twice");
    assertEquals(ids(logged), arrived());
    assertEquals(ids(logged), topic());
    assertTrue(!Files.exists(files.failed()), "a message was given up");
    assertDue(logged);
  }

  /**
   * Whatever the order in which articles came, each deal was told, and so was each that is done.
   */
  private void assertDue(List<Alert> logged) {
    for (DealRecord deal : outcome.deals()) {
      assertTrue(isTold(logged, "all", deal), deal.id());
      if (deal.status() == Status.COMPLETED) {
        assertTrue(isTold(logged, "done", deal), deal.id());
      }
    }
  }

  private static boolean isTold(List<Alert> logged, String search, DealRecord deal) {
    return logged.stream().anyMatch(a -> a.search().equals(search) && a.deal().equals(deal.id()));
  }

  /** Refuses, is silent, answers nonsense, or is gone until it starts again at the same port. */
  private void disturbHook() throws Exception {
    switch (random.nextInt(4)) {
      case 0 -> hook.answer(500, 503, Hook.SILENT, 200, 429, 302);
      case 1 -> hook.answer(Hook.SILENT, Hook.SILENT, 200, 200, 500);
      case 2 -> {
        int port = hook.port();
        taken.addAll(hook.taken());
        hook.close();
        hook = Hook.start(port);
        hook.answer(500, 500);
      }
      default -> {}
    }
  }

  private Set<String> arrived() throws Exception {
    Set<String> ids = new HashSet<>(taken);
    ids.addAll(hook.taken());
    return ids;
  }

  private Set<String> topic() {
    Set<String> ids = new HashSet<>();
    broker.read("alerts", 1).forEach(json -> ids.add(accordo.alert.AlertJson.read(json).id()));
    return ids;
  }

  private List<Alert> logged() {
    List<Alert> alerts =
        new ArrayList<>(AlertReader.latest(files.log(), a -> true, Integer.MAX_VALUE));
    java.util.Collections.reverse(alerts);
    return alerts;
  }

  private static Set<String> ids(List<Alert> alerts) {
    Set<String> ids = new LinkedHashSet<>();
    alerts.forEach(alert -> ids.add(alert.id()));
    return ids;
  }

  private Jvm life() throws Exception {
    List<Setting> settings = new ArrayList<>(Undisturbed.settings(outcome, broker));
    settings.add(Outcome.setting("saved-searches", broker.uri("searches")));
    settings.add(Outcome.setting("alerts", broker.uri("alerts")));
    settings.add(Outcome.setting("alerts-since", "always"));
    settings.add(Outcome.setting("webhook-private", "true"));
    String[] args =
        Stream.concat(
                Stream.of(String.valueOf(MILLIS_AN_ARTICLE)),
                settings.stream().map(s -> s.key() + "=" + s.value()))
            .toArray(String[]::new);
    Path log = folder.resolve("job.log");
    Jvm job = Jvm.start(log, List.of("-Xmx512m"), CodedJob.class.getName(), args);
    assertTrue(job.prints(CodedJob.RUNNING), () -> Jvm.read(log));
    return job;
  }
}
