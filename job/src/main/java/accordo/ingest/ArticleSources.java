package accordo.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveEnumerator;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.fs.Path;

/** The places that articles come from. */
public final class ArticleSources {
  private ArticleSources() {}

  /**
   * Files, and the files of folders, hidden ones left out.
   *
   * @param watch how often to look for new files, or null to stop after those that are there
   */
  public static Source<RawInput, ?, ?> files(List<String> paths, Duration watch) {
    Path[] all = paths.stream().map(Path::new).toArray(Path[]::new);
    var builder =
        FileSource.forBulkFileFormat(new ArticleFileFormat(), all)
            .setFileEnumerator(NonSplittingRecursiveEnumerator::new);
    return watch == null ? builder.build() : builder.monitorContinuously(watch).build();
  }

  /**
   * A topic whose values are articles in JSON.
   *
   * @param start where to begin when no state says it
   * @param bounded whether to stop at the end that the topic has when the job starts
   * @param properties of the Kafka consumer
   */
  public static Source<RawInput, ?, ?> kafka(
      KafkaAddress address,
      String group,
      OffsetsInitializer start,
      boolean bounded,
      Properties properties) {
    var builder =
        KafkaSource.<RawInput>builder()
            .setProperties(properties)
            .setBootstrapServers(address.brokers())
            .setTopics(address.topic())
            .setGroupId(group)
            .setStartingOffsets(start)
            .setDeserializer(new KafkaMessages());
    return bounded ? builder.setBounded(OffsetsInitializer.latest()).build() : builder.build();
  }
}
