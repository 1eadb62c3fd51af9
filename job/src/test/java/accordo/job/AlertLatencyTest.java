package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.alert.AlertJson;
import accordo.alert.News;
import accordo.alert.SavedSearch;
import accordo.alert.SearchStore;
import accordo.alert.Searches;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From an article on its topic to the alert on its topic, over a real broker. */
@Timeout(300)
class AlertLatencyTest {
  private static final int ARTICLES = 300;
  private static final int PAUSE = 40;
  private static final int SEARCHES = 2_000;
  private static final long MOST_MILLIS = 2_000;

  @TempDir Path folder;

  @Test
  void anAlertDoesNotWaitForTheCheckpoint() throws Exception {
    try (Broker broker = Broker.start(Files.createDirectory(folder.resolve("kafka")))) {
      for (String topic : List.of("articles", "alerts")) {
        broker.create(topic, 1);
      }
      save(broker);
      Outcome outcome = new Outcome(Files.createDirectory(folder.resolve("out")));
      List<Setting> settings = new ArrayList<>(outcome.settings(broker.uri("articles")));
      settings.add(Outcome.setting("saved-searches", broker.uri("searches")));
      settings.add(Outcome.setting("alerts", broker.uri("alerts")));
      settings.add(Outcome.setting("alerts-since", "always"));
      settings.add(Outcome.setting("checkpoint-interval", "10 s"));
      JobConfig config = JobConfigReader.of(settings);
      RunningJob job = JobRunner.start(config, new CodedPress(0).pipeline(config));
      Map<String, Long> sent = tell(broker);
      Undisturbed.await(() -> broker.read("alerts", 1).size() >= ARTICLES);
      List<Long> millis = latencies(sent, broker.readTimes("alerts"));
      job.cancel();
      long p99 = millis.get(millis.size() * 99 / 100);
      System.out.printf(
          "article to alert: p50 %d ms, p99 %d ms%n", millis.get(millis.size() / 2), p99);
      assertEquals(ARTICLES, millis.size());
      assertTrue(p99 < MOST_MILLIS, "p99 is " + p99 + " ms");
    }
  }

  private static void save(Broker broker) {
    List<SavedSearch> searches = new ArrayList<>(List.of(Searches.of("all", "", News.NEW)));
    for (int i = 0; i < SEARCHES; i++) {
      searches.add(Searches.of("s" + i, "party:nobody" + i));
    }
    SearchStore.of(broker.uri("searches"), Map.of()).saveAll(searches);
  }

  /** Sends articles, each of a deal of its own, evenly; the first wakes the job up. */
  private static Map<String, Long> tell(Broker broker) throws Exception {
    Map<String, Long> sent = new TreeMap<>();
    for (int i = 0; i < ARTICLES; i++) {
      if (i == 1) {
        Undisturbed.await(() -> broker.read("alerts", 1).size() == 1);
      }
      String body = "deal Alvia%d Borsk%d 1 telling".formatted(i, i);
      sent.put("a" + i, System.currentTimeMillis());
      broker.send("articles", CodedPress.article(i, body));
      Thread.sleep(PAUSE);
    }
    sent.remove("a0");
    return sent;
  }

  private static List<Long> latencies(Map<String, Long> sent, Map<String, Long> came) {
    List<Long> millis = new ArrayList<>(List.of(0L));
    came.forEach(
        (json, time) -> {
          String article = AlertJson.read(json).sources().get(0).articleId();
          if (sent.containsKey(article)) {
            millis.add(time - sent.get(article));
          }
        });
    millis.sort(null);
    return millis;
  }
}
