package accordo.job;

import accordo.alert.AlertJson;
import accordo.alert.DueAlert;
import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Alerts as messages, keyed by deal so that those of a deal keep their order; the header {@code
 * alert-id} tells one that comes again after a failure.
 */
record AlertMessages(String topic) implements KafkaRecordSerializationSchema<DueAlert> {
  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      DueAlert due, KafkaSinkContext context, Long timestamp) {
    var message =
        new ProducerRecord<>(topic, bytes(due.alert().deal()), bytes(AlertJson.write(due.alert())));
    message.headers().add("alert-id", bytes(due.alert().id()));
    return message;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
