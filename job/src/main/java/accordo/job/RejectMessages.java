package accordo.job;

import accordo.ingest.Reject;
import accordo.ingest.RejectJson;
import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Rejects as messages, keyed by where they come from.
 *
 * @param limit the most bytes that the topic takes; a longer raw input is cut, and the message of
 *     the reject says so
 */
record RejectMessages(String topic, int limit) implements KafkaRecordSerializationSchema<Reject> {
  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      Reject reject, KafkaSinkContext context, Long timestamp) {
    Reject fitting = reject;
    byte[] value = bytes(fitting);
    for (int keep = limit; value.length > limit && keep > 0; keep /= 2) {
      fitting = reject.cut(keep);
      value = bytes(fitting);
    }
    return new ProducerRecord<>(topic, reject.where().getBytes(StandardCharsets.UTF_8), value);
  }

  private static byte[] bytes(Reject reject) {
    return RejectJson.write(reject).getBytes(StandardCharsets.UTF_8);
  }
}
