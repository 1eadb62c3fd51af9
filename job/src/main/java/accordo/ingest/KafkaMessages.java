package accordo.ingest;

import accordo.extract.Rejection;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Passes the values of messages on as they are. */
final class KafkaMessages implements KafkaRecordDeserializationSchema<RawInput> {
  private static final long serialVersionUID = 1;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<RawInput> out) {
    String where = message.topic() + "-" + message.partition() + "-" + message.offset();
    out.collect(
        message.value() == null
            ? RawInput.failed(where, Rejection.MISSING_BODY, "the message has no value")
            : RawInput.of(where, InputFormat.JSON, message.value()));
  }

  @Override
  public TypeInformation<RawInput> getProducedType() {
    return TypeInformation.of(RawInput.class);
  }
}
