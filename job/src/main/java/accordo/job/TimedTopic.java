package accordo.job;

import accordo.ingest.KafkaAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A topic for a measurement, where the broker says when a message came. It is made for that and
 * removed when this is closed.
 */
final class TimedTopic implements AutoCloseable {
  private static final Map<String, String> BROKERS_TIME =
      Map.of("message.timestamp.type", "LogAppendTime");
  private static final Duration POLL = Duration.ofMillis(50);

  private final KafkaAddress address;
  private final Map<String, Object> config;
  private final Function<String, String> name;
  private final Map<String, Long> arrivals = new HashMap<>();
  private final KafkaConsumer<String, String> consumer;
  private final KafkaProducer<String, String> producer;

  /**
   * Makes a topic of one partition.
   *
   * @param name tells a message by its value
   */
  TimedTopic(KafkaAddress address, Function<String, String> name) {
    this.address = address;
    this.config = Map.of("bootstrap.servers", address.brokers());
    this.name = name;
    create();
    consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
    consumer.assign(List.of(new TopicPartition(address.topic(), 0)));
    consumer.seekToBeginning(consumer.assignment());
    producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
  }

  private void create() {
    administer(
        admin ->
            admin
                .createTopics(
                    List.of(new NewTopic(address.topic(), 1, (short) -1).configs(BROKERS_TIME)))
                .all());
  }

  KafkaAddress address() {
    return address;
  }

  void send(String value) {
    producer.send(new ProducerRecord<>(address.topic(), value));
  }

  /** When the messages came that have come so far, in milliseconds since 1970, by their names. */
  Map<String, Long> arrivals() {
    consumer.poll(POLL).forEach(m -> arrivals.putIfAbsent(name.apply(m.value()), m.timestamp()));
    return arrivals;
  }

  @Override
  public void close() {
    consumer.close();
    producer.close();
    administer(admin -> admin.deleteTopics(List.of(address.topic())).all());
  }

  private void administer(Function<Admin, KafkaFuture<Void>> task) {
    try (Admin admin = Admin.create(config)) {
      task.apply(admin).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("topic " + address.topic() + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
