package accordo.job;

import accordo.consolidate.DealUpdate;
import accordo.index.DealIndex;
import accordo.index.StoredArticle;
import accordo.ingest.ArticleSources;
import accordo.ingest.KafkaAddress;
import accordo.ingest.Reject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The sources and sinks that a configuration names. */
final class JobEnds {
  /** Kafka's own default, of producers and brokers. */
  private static final int LARGEST_REQUEST = 1 << 20;

  /** Room for the key and what the protocol adds. */
  private static final int OVERHEAD = 4096;

  private final JobConfig config;

  JobEnds(JobConfig config) {
    this.config = config;
  }

  List<NamedSource> sources() {
    List<NamedSource> sources = new ArrayList<>();
    List<String> files = config.from().stream().filter(f -> !KafkaAddress.matches(f)).toList();
    if (!files.isEmpty()) {
      sources.add(new NamedSource("files", ArticleSources.files(files, config.watch())));
    }
    for (String from : config.from()) {
      if (KafkaAddress.matches(from)) {
        KafkaAddress address = address("from", from);
        var source =
            ArticleSources.kafka(
                address, config.kafkaGroup(), offsets(), config.bounded(), kafka());
        sources.add(new NamedSource("topic-" + address.topic(), source));
      }
    }
    return sources;
  }

  private OffsetsInitializer offsets() {
    return config.rebuild()
        ? OffsetsInitializer.earliest()
        : OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST);
  }

  List<NamedSink<DealUpdate>> dealSinks() {
    List<NamedSink<DealUpdate>> sinks = new ArrayList<>();
    if (config.index() != null) {
      sinks.add(NamedSink.of("index", new IndexSink(config.index(), shards())));
    }
    if (config.deals() != null) {
      KafkaAddress address = address("deals", config.deals());
      sinks.add(NamedSink.of("deals", topic(address, new DealMessages(address.topic()))));
    }
    return sinks;
  }

  List<NamedSink<StoredArticle>> articleSinks() {
    return config.index() == null || !config.keepArticles()
        ? List.of()
        : List.of(NamedSink.of("articles", new ArticleSink(config.index(), shards())));
  }

  List<NamedSink<Reject>> rejectSinks() {
    String rejects = config.rejects();
    if (rejects == null) {
      return List.of();
    }
    if (!KafkaAddress.matches(rejects)) {
      return List.of(new NamedSink<>("rejects", new RejectFileSink(rejects), 1));
    }
    KafkaAddress address = address("rejects", rejects);
    var messages = new RejectMessages(address.topic(), largestMessage());
    return List.of(NamedSink.of("rejects", topic(address, messages)));
  }

  List<NamedSink<ArticleOutcome>> outcomeSinks() {
    return List.of(new NamedSink<>("balance", new BalanceSink(config.index()), 1));
  }

  private int shards() {
    Path index = Path.of(config.index());
    return DealIndex.exists(index) ? DealIndex.open(index).shards() : config.indexShards();
  }

  private int largestMessage() {
    String set = config.kafka().get(ProducerConfig.MAX_REQUEST_SIZE_CONFIG);
    return (set == null ? LARGEST_REQUEST : Integer.parseInt(set)) - OVERHEAD;
  }

  <T> KafkaSink<T> topic(KafkaAddress address, KafkaRecordSerializationSchema<T> messages) {
    return KafkaSink.<T>builder()
        .setKafkaProducerConfig(kafka())
        .setBootstrapServers(address.brokers())
        .setRecordSerializer(messages)
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .build();
  }

  Properties kafka() {
    Properties properties = new Properties();
    properties.putAll(config.kafka());
    return properties;
  }

  static KafkaAddress address(String key, String value) {
    try {
      return KafkaAddress.parse(value);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(key + ": " + e.getMessage(), e);
    }
  }
}
