package accordo.job;

import accordo.alert.AlertCut;
import accordo.alert.AlertFiles;
import accordo.alert.DeliverySettings;
import accordo.alert.DueAlert;
import accordo.alert.SavedSearchNews;
import accordo.ingest.KafkaAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;

/** Saved searches and alerts of a configuration. */
final class JobAlerts {
  private static final Duration WATCH = Duration.ofMillis(500);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final JobConfig config;
  private final AlertFiles files;

  JobAlerts(JobConfig config) {
    this.config = config;
    this.files = config.index() == null ? null : AlertFiles.beside(Path.of(config.index()));
  }

  AlertEnds ends() {
    String store = orFile(config.savedSearches(), files == null ? null : files.searches());
    if (store == null) {
      return AlertEnds.NONE;
    }
    MatchAlerts match = new MatchAlerts(store, config.kafka(), cut(), config.rememberDeals());
    return new AlertEnds(searches(store), match, sinks());
  }

  private AlertCut cut() {
    try {
      return AlertCut.parse(config.alertsSince());
    } catch (IllegalArgumentException e) {
      throw new ConfigException("alerts-since: " + e.getMessage(), e);
    }
  }

  /** A job with an end takes up what is saved when it begins. */
  private Source<SavedSearchNews, ?, ?> searches(String store) {
    boolean hasEnd =
        config.bounded()
            || config.watch() == null && config.from().stream().noneMatch(KafkaAddress::matches);
    if (!KafkaAddress.matches(store)) {
      return new SavedSearchSource(store, hasEnd ? null : WATCH);
    }
    KafkaAddress address = JobEnds.address("saved-searches", store);
    var source =
        KafkaSource.<SavedSearchNews>builder()
            .setProperties(new JobEnds(config).kafka())
            .setBootstrapServers(address.brokers())
            .setTopics(address.topic())
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setDeserializer(new SavedSearchMessages());
    return (hasEnd ? source.setBounded(OffsetsInitializer.latest()) : source).build();
  }

  private List<NamedSink<DueAlert>> sinks() {
    List<NamedSink<DueAlert>> sinks = new ArrayList<>();
    List<String> to = new ArrayList<>(config.alerts());
    if (files != null) {
      to.add(files.log().toString());
    }
    for (String sink : to) {
      if (KafkaAddress.matches(sink)) {
        KafkaAddress address = JobEnds.address("alerts", sink);
        var topic = new JobEnds(config).topic(address, new AlertMessages(address.topic()));
        sinks.add(NamedSink.of("alert-topic-" + address.topic(), topic));
      } else {
        boolean isLog = files != null && sink.equals(files.log().toString());
        String name = isLog ? "log" : "file";
        sinks.add(new NamedSink<>("alert-" + name, new AlertFileSink(sink, isLog), 1));
      }
    }
    sinks.add(new NamedSink<>("alert-delivery", delivery(), 1));
    return sinks;
  }

  private DeliverySink delivery() {
    String failed = orFile(config.alertsFailed(), files == null ? null : files.failed());
    if (failed == null) {
      throw new ConfigException("alerts-failed: say where, since there is no index to put it by");
    }
    return new DeliverySink(
        settings(config),
        files == null ? null : files.delivered().toString(),
        failed,
        config.kafka());
  }

  /** How a configuration wants messages delivered. */
  static DeliverySettings settings(JobConfig config) {
    return new DeliverySettings(
        config.pageUrl().replaceAll("/+$", ""),
        config.webhookAttempts(),
        FIRST_PAUSE,
        LONGEST_PAUSE,
        TIMEOUT,
        config.webhookPrivate(),
        config.smtp(),
        config.mailFrom());
  }

  private static String orFile(String set, Path file) {
    return set != null || file == null ? set : file.toString();
  }
}
