package accordo.job;

import accordo.job.ArticleOutcome.Kind;
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
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;

/**
 * Keeps the {@link Balance}; to be run by one writer. Its state is the number of each outcome; when
 * a checkpoint is complete, and the index with it, the balance is written beside the index.
 */
final class BalanceSink
    implements Sink<ArticleOutcome>,
        SupportsWriterState<ArticleOutcome, Map<ArticleOutcome, Long>>,
        SupportsCommitter<Map<ArticleOutcome, Long>> {
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
  public BalanceWriter createWriter(WriterInitContext context) {
    return new BalanceWriter(context.metricGroup(), List.of());
  }

  @Override
  public BalanceWriter restoreWriter(
      WriterInitContext context, Collection<Map<ArticleOutcome, Long>> states) {
    return new BalanceWriter(context.metricGroup(), states);
  }

  @Override
  public Committer<Map<ArticleOutcome, Long>> createCommitter(CommitterInitContext context) {
    return new BalanceCommitter(index == null ? null : Path.of(index));
  }

  @Override
  public SimpleVersionedSerializer<Map<ArticleOutcome, Long>> getWriterStateSerializer() {
    return new CountsSerializer();
  }

  @Override
  public SimpleVersionedSerializer<Map<ArticleOutcome, Long>> getCommittableSerializer() {
    return new CountsSerializer();
  }

  /** Counts. */
  static final class BalanceWriter
      implements StatefulSinkWriter<ArticleOutcome, Map<ArticleOutcome, Long>>,
          CommittingSinkWriter<ArticleOutcome, Map<ArticleOutcome, Long>> {
    /** Metrics are read by other threads while the counts change. */
    private final Map<ArticleOutcome, Long> counts = new ConcurrentHashMap<>();

    BalanceWriter(MetricGroup metrics, Collection<Map<ArticleOutcome, Long>> states) {
      states.forEach(state -> state.forEach((o, n) -> counts.merge(o, n, Long::sum)));
      for (ArticleOutcome.Kind kind : ArticleOutcome.Kind.values()) {
        metrics.gauge(
            "balance-" + Counts.name(kind), (Gauge<Long>) () -> Balance.of("", counts).count(kind));
      }
    }

    @Override
    public void write(ArticleOutcome outcome, Context context) {
      counts.merge(outcome, 1L, Long::sum);
    }

    @Override
    public void flush(boolean endOfInput) {}

    @Override
    public List<Map<ArticleOutcome, Long>> snapshotState(long checkpoint) {
      return List.of(Map.copyOf(counts));
    }

    @Override
    public List<Map<ArticleOutcome, Long>> prepareCommit() {
      return List.of(Map.copyOf(counts));
    }

    @Override
    public void close() {}
  }

  /** Writes the balance of a complete checkpoint; of several, the last. */
  private record BalanceCommitter(Path index) implements Committer<Map<ArticleOutcome, Long>> {
    @Override
    public void commit(Collection<CommitRequest<Map<ArticleOutcome, Long>>> requests)
        throws IOException {
      Balance last = null;
      for (var request : requests) {
        Balance balance = Balance.of(Instant.now().toString(), request.getCommittable());
        boolean isLater = last == null || balance.count(Kind.IN) >= last.count(Kind.IN);
        last = isLater ? balance : last;
      }
      if (last != null && index != null) {
        last.write(index);
      }
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
