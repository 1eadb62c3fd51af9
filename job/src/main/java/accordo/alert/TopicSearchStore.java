package accordo.alert;

import accordo.ingest.KafkaAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Saved searches in a compacted topic, keyed by id; made when it is not there. */
final class TopicSearchStore implements SearchStore {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final String topic;
  private final Map<String, Object> config = new HashMap<>();

  TopicSearchStore(KafkaAddress address, Map<String, String> kafka) {
    this.topic = address.topic();
    config.putAll(kafka);
    config.put("bootstrap.servers", address.brokers());
  }

  @Override
  public List<SavedSearch> all() {
    create();
    Map<String, SavedSearch> all = new TreeMap<>();
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic, TIMEOUT).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, TIMEOUT);
      while (partitions.stream().anyMatch(p -> consumer.position(p, TIMEOUT) < ends.get(p))) {
        consumer.poll(POLL).forEach(message -> take(message, all));
      }
    }
    return List.copyOf(all.values());
  }

  private static void take(ConsumerRecord<String, String> message, Map<String, SavedSearch> all) {
    SavedSearchNews news = SavedSearchNews.of(message.key(), message.value());
    if (news != null && news.search() != null) {
      all.put(news.id(), news.search());
    } else if (news != null) {
      all.remove(news.id());
    }
  }

  @Override
  public void saveAll(List<SavedSearch> searches) {
    searches.forEach(SearchMonitor::check);
    create();
    send(
        searches.stream()
            .map(s -> new ProducerRecord<>(topic, s.id(), SavedSearchJson.write(s)))
            .toList());
  }

  @Override
  public boolean remove(String id) {
    boolean isThere = find(id).isPresent();
    if (isThere) {
      send(List.of(new ProducerRecord<>(topic, id, null)));
    }
    return isThere;
  }

  private void send(List<ProducerRecord<String, String>> messages) {
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      List<Future<RecordMetadata>> sent = messages.stream().map(producer::send).toList();
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot write to topic " + topic, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing to topic " + topic, e);
    }
  }

  private void create() {
    try (Admin admin = Admin.create(config)) {
      if (admin.listTopics().names().get().contains(topic)) {
        return;
      }
      NewTopic compacted =
          new NewTopic(topic, 1, (short) -1).configs(Map.of("cleanup.policy", "compact"));
      admin.createTopics(List.of(compacted)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("cannot make topic " + topic, e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making topic " + topic, e);
    }
  }

  @Override
  public void close() {}

  /** The bytes of a message, for those who read the topic otherwise. */
  static String text(byte[] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }
}
