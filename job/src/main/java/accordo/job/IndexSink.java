package accordo.job;

import accordo.consolidate.DealUpdate;
import accordo.index.DealIndex;
import accordo.index.ShardWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.streaming.api.connector.sink2.SupportsPreWriteTopology;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * Box "index": upserts deals and commits with each checkpoint. Each shard has one writer, and a
 * deal always goes to the same shard, so that replays after a failure only write the same again.
 */
public final class IndexSink implements Sink<DealUpdate>, SupportsPreWriteTopology<DealUpdate> {
  private static final long serialVersionUID = 1;

  private final String directory;
  private final int shards;

  /**
   * Makes a sink.
   *
   * @param shards as many as the index has, where there is one already
   */
  public IndexSink(String directory, int shards) {
    this.directory = directory;
    this.shards = shards;
  }

  @Override
  public DataStream<DealUpdate> addPreWriteTopology(DataStream<DealUpdate> deals) {
    int all = shards;
    return deals.partitionCustom(
        (shard, writers) -> shard % writers, deal -> DealIndex.shardOf(deal.id(), all));
  }

  @Override
  public SinkWriter<DealUpdate> createWriter(WriterInitContext context) throws IOException {
    DealIndex index = DealIndex.openOrCreate(Path.of(directory), shards);
    if (index.shards() != shards) {
      throw new ConfigException(
          "the index in %s has %d shards: set index-shards to that"
              .formatted(directory, index.shards()));
    }
    return new Writer(
        index,
        context.getTaskInfo().getIndexOfThisSubtask(),
        context.getTaskInfo().getNumberOfParallelSubtasks());
  }

  /** Writes every n-th shard. */
  private static final class Writer implements SinkWriter<DealUpdate> {
    private final DealIndex index;
    private final Map<Integer, ShardWriter> writers = new HashMap<>();

    Writer(DealIndex index, int subtask, int subtasks) throws IOException {
      this.index = index;
      try {
        for (int shard = subtask; shard < index.shards(); shard += subtasks) {
          writers.put(shard, index.writer(shard));
        }
      } catch (RuntimeException e) {
        close();
        throw e;
      }
    }

    @Override
    public void write(DealUpdate deal, Context context) throws IOException {
      ShardWriter writer = writers.get(index.shardOf(deal.id()));
      if (deal.isWithdrawal()) {
        writer.delete(deal.id());
      } else {
        writer.upsert(deal.deal());
      }
    }

    @Override
    public void flush(boolean endOfInput) throws IOException {
      for (ShardWriter writer : writers.values()) {
        writer.commit();
      }
    }

    @Override
    public void close() throws IOException {
      List<IOException> failures = new ArrayList<>();
      for (ShardWriter writer : writers.values()) {
        try {
          writer.close();
        } catch (IOException e) {
          failures.add(e);
        }
      }
      if (!failures.isEmpty()) {
        throw failures.get(0);
      }
    }
  }
}
