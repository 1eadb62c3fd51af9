package accordo.alert;

import accordo.ingest.KafkaAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Where messages go that were given up: nothing is lost without a trace. */
public final class FailedMessages {
  private FailedMessages() {}

  /**
   * A taker of failed messages that appends to a JSONL file or topic.
   *
   * @param address a file or {@code kafka://broker/topic}
   */
  public static Consumer<FailedMessage> to(String address, Map<String, String> kafka) {
    return KafkaAddress.matches(address)
        ? failed -> send(failed, KafkaAddress.parse(address), kafka)
        : failed -> append(failed, Path.of(address).toAbsolutePath());
  }

  private static void append(FailedMessage failed, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(
          file,
          List.of(failed.json()),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void send(FailedMessage failed, KafkaAddress to, Map<String, String> kafka) {
    Map<String, Object> config = new HashMap<>(kafka);
    config.put("bootstrap.servers", to.brokers());
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(to.topic(), failed.channel(), failed.json())).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot write to topic " + to.topic(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
