package accordo.job;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Deal records as messages: keyed by id, for a compacted topic. */
record DealMessages(String topic) implements KafkaRecordSerializationSchema<DealRecord> {
  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      DealRecord deal, KafkaSinkContext context, Long timestamp) {
    return new ProducerRecord<>(
        topic,
        deal.id().getBytes(StandardCharsets.UTF_8),
        DealJson.write(deal).getBytes(StandardCharsets.UTF_8));
  }
}
