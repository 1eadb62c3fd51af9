package accordo.job;

import accordo.alert.AlertJson;
import accordo.alert.News;
import accordo.alert.SavedSearch;
import accordo.alert.SearchStore;
import accordo.ingest.KafkaAddress;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Measures how long it takes from the arrival of an article on its topic to that of the alert on
 * its own, with a job as users run it: checkpoints, index, saved searches on their topic.
 */
public final class AlertLatency {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int WARM_UP = 100;

  private final String brokers;
  private final Load load;
  private final String id = "accordo-bench-" + Long.toHexString(System.nanoTime());

  /**
   * What comes in.
   *
   * @param articles that are measured, after some that warm the job up
   * @param perSecond how many of them come a second, evenly
   * @param searches how many are saved beside the one that finds everything
   * @param press makes the body of the article of a number, which tells of a deal of its own
   */
  public record Load(int articles, double perSecond, int searches, IntFunction<String> press) {}

  /**
   * What was measured.
   *
   * @param articles that were sent
   * @param alerts that came for them
   * @param median milliseconds
   * @param p99 milliseconds
   * @param longest milliseconds
   */
  public record Result(int articles, int alerts, long median, long p99, long longest) {}

  private AlertLatency(String brokers, Load load) {
    this.brokers = brokers;
    this.load = load;
  }

  /**
   * Measures over topics of its own, which are removed in the end.
   *
   * @param brokers host and port
   * @param folder for the index, and what else such a job writes
   */
  public static Result measure(String brokers, Path folder, Load load) throws InterruptedException {
    return measure(brokers, folder, load, JobRunner::start);
  }

  static Result measure(
      String brokers, Path folder, Load load, Function<JobConfig, RunningJob> start)
      throws InterruptedException {
    return new AlertLatency(brokers, load).measure(folder, start);
  }

  private Result measure(Path folder, Function<JobConfig, RunningJob> start)
      throws InterruptedException {
    try (TimedTopic articles = new TimedTopic(topic("articles"), AlertLatency::articleId);
        TimedTopic alerts = new TimedTopic(topic("alerts"), AlertLatency::toldArticle);
        TimedTopic searches = new TimedTopic(topic("searches"), json -> json)) {
      save(searches.address());
      RunningJob job = start.apply(config(folder));
      try {
        send(articles, 0, WARM_UP);
        await(alerts, WARM_UP);
        send(articles, WARM_UP, WARM_UP + load.articles());
        await(alerts, WARM_UP + load.articles());
        await(articles, WARM_UP + load.articles());
        return result(articles.arrivals(), alerts.arrivals());
      } finally {
        job.cancel();
      }
    }
  }

  private KafkaAddress topic(String name) {
    return new KafkaAddress(brokers, id + "-" + name);
  }

  private void save(KafkaAddress topic) {
    List<SavedSearch> searches = new ArrayList<>(List.of(search("all", "")));
    for (int i = 0; i < load.searches(); i++) {
      searches.add(search("s" + i, "party:nobody" + i));
    }
    try (SearchStore store = SearchStore.of(topic.toString(), Map.of())) {
      store.saveAll(searches);
    }
  }

  private static SavedSearch search(String id, String query) {
    return new SavedSearch(id, id, null, query, List.of(News.NEW), null, false, 0, null);
  }

  private JobConfig config(Path folder) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("from", topic("articles").toString());
    settings.put("index", folder.resolve("index").toString());
    settings.put("rejects", folder.resolve("rejects.jsonl").toString());
    settings.put("saved-searches", topic("searches").toString());
    settings.put("alerts", topic("alerts").toString());
    settings.put("alerts-since", "always");
    settings.put("languages", "en");
    settings.put("checkpoint-interval", "10 s");
    settings.put("kafka-group", id);
    return JobConfigReader.of(
        settings.entrySet().stream()
            .map(s -> new Setting(s.getKey(), s.getValue(), "benchmark"))
            .toList());
  }

  /** At times that are set beforehand, so that whoever is slow is not spared. */
  private void send(TimedTopic topic, int from, int to) throws InterruptedException {
    long start = System.nanoTime();
    for (int i = from; i < to; i++) {
      long due = start + Math.round((i - from) * TimeUnit.SECONDS.toNanos(1) / load.perSecond());
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      topic.send(article(i));
    }
  }

  /** Until so many have come; what does not come in a long time is missed by the result. */
  private static void await(TimedTopic topic, int messages) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (topic.arrivals().size() < messages && System.nanoTime() < end) {
      Thread.onSpinWait(); // asking for arrivals is what waits
    }
  }

  private Result result(Map<String, Long> sent, Map<String, Long> told) {
    List<Long> millis = new ArrayList<>();
    for (int i = WARM_UP; i < WARM_UP + load.articles(); i++) {
      Long came = told.get(name(i));
      if (came != null) {
        millis.add(came - sent.get(name(i)));
      }
    }
    millis.sort(null);
    int n = millis.size();
    return n == 0
        ? new Result(load.articles(), 0, -1, -1, -1)
        : new Result(
            load.articles(), n, millis.get(n / 2), millis.get(n * 99 / 100), millis.get(n - 1));
  }

  private static String name(int number) {
    return "a" + number;
  }

  private String article(int number) {
    try {
      return JSON.writeValueAsString(
          Map.of("id", name(number), "language", "en", "body", load.press().apply(number)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String articleId(String json) {
    try {
      return JSON.readTree(json).path("id").asText();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String toldArticle(String json) {
    return AlertJson.read(json).sources().get(0).articleId();
  }
}
