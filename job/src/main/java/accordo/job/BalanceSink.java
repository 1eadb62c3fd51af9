package accordo.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;

/**
 * Keeps the {@link Balance}; to be run by one writer. Its state is the number of each outcome; with
 * each checkpoint it writes the balance beside the index.
 */
final class BalanceSink
    implements Sink<ArticleOutcome>,
        SupportsWriterState<ArticleOutcome, Map<ArticleOutcome, Long>> {
  private static final long serialVersionUID = 1;

  private final String index;

  /**
   * Makes a sink.
   *
   * @param index directory to write to, or null for metrics only
   */
  BalanceSink(String index) {
    this.index = index;
  }

  @Override
  public StatefulSinkWriter<ArticleOutcome, Map<ArticleOutcome, Long>> createWriter(
      WriterInitContext context) {
    return new Writer(index, context.metricGroup(), List.of());
  }

  @Override
  public StatefulSinkWriter<ArticleOutcome, Map<ArticleOutcome, Long>> restoreWriter(
      WriterInitContext context, Collection<Map<ArticleOutcome, Long>> states) {
    return new Writer(index, context.metricGroup(), states);
  }

  @Override
  public SimpleVersionedSerializer<Map<ArticleOutcome, Long>> getWriterStateSerializer() {
    return new CountsSerializer();
  }

  private static final class Writer
      implements StatefulSinkWriter<ArticleOutcome, Map<ArticleOutcome, Long>> {
    private final Path index;

    /** Metrics are read by other threads while the counts change. */
    private final Map<ArticleOutcome, Long> counts = new ConcurrentHashMap<>();

    Writer(String index, MetricGroup metrics, Collection<Map<ArticleOutcome, Long>> states) {
      this.index = index == null ? null : Path.of(index);
      states.forEach(state -> state.forEach((o, n) -> counts.merge(o, n, Long::sum)));
      for (ArticleOutcome.Kind kind : ArticleOutcome.Kind.values()) {
        metrics.gauge("balance-" + Counts.name(kind), (Gauge<Long>) () -> balance().count(kind));
      }
    }

    @Override
    public void write(ArticleOutcome outcome, Context context) {
      counts.merge(outcome, 1L, Long::sum);
    }

    @Override
    public void flush(boolean endOfInput) throws IOException {
      if (index != null) {
        balance().write(index);
      }
    }

    @Override
    public List<Map<ArticleOutcome, Long>> snapshotState(long checkpoint) {
      return List.of(Map.copyOf(counts));
    }

    private Balance balance() {
      return Balance.of(Instant.now().toString(), counts);
    }

    @Override
    public void close() {}
  }

  /** A line for each outcome: kind, language, reason, count. */
  static final class CountsSerializer
      implements SimpleVersionedSerializer<Map<ArticleOutcome, Long>> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(Map<ArticleOutcome, Long> counts) {
      List<String> lines = new ArrayList<>();
      counts.forEach(
          (o, n) ->
              lines.add(
                  String.join(
                      "\t", o.kind().name(), text(o.language()), text(o.reason()), "" + n)));
      return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Map<ArticleOutcome, Long> deserialize(int version, byte[] bytes) {
      Map<ArticleOutcome, Long> counts = new HashMap<>();
      for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
        String[] columns = line.split("\t", -1);
        if (columns.length == 4) {
          var kind = ArticleOutcome.Kind.valueOf(columns[0]);
          var outcome = new ArticleOutcome(kind, value(columns[1]), value(columns[2]));
          counts.put(outcome, Long.valueOf(columns[3]));
        }
      }
      return counts;
    }

    private static String text(String value) {
      return value == null ? "" : value.replaceAll("\\s", " ");
    }

    private static String value(String text) {
      return text.isEmpty() ? null : text;
    }
  }
}
