package accordo.job;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealUpdate;
import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Deal records as messages for a compacted topic: keyed by id, without a value when withdrawn. */
record DealMessages(String topic) implements KafkaRecordSerializationSchema<DealUpdate> {
  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      DealUpdate deal, KafkaSinkContext context, Long timestamp) {
    return new ProducerRecord<>(
        topic,
        deal.id().getBytes(StandardCharsets.UTF_8),
        deal.isWithdrawal() ? null : DealJson.write(deal.deal()).getBytes(StandardCharsets.UTF_8));
  }
}
