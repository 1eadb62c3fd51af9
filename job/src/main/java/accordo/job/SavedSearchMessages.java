package accordo.job;

import accordo.alert.SavedSearchNews;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Saved searches as messages of a compacted topic; one that cannot be read says nothing. */
final class SavedSearchMessages implements KafkaRecordDeserializationSchema<SavedSearchNews> {
  private static final long serialVersionUID = 1;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<SavedSearchNews> out) {
    SavedSearchNews news = SavedSearchNews.of(text(message.key()), text(message.value()));
    if (news != null) {
      out.collect(news);
    }
  }

  private static String text(byte[] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public TypeInformation<SavedSearchNews> getProducedType() {
    return TypeInformation.of(SavedSearchNews.class);
  }
}
