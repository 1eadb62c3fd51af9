package accordo.job;

import accordo.index.DealIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.streaming.api.connector.sink2.SupportsPreWriteTopology;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * Writes to the shards of an index and commits with each checkpoint. Each shard has one writer, and
 * an id always goes to the same shard, so that replays after a failure only write the same again.
 */
abstract class ShardedSink<T> implements Sink<T>, SupportsPreWriteTopology<T> {
  private static final long serialVersionUID = 1;

  private final String directory;
  private final int shards;

  /**
   * Makes a sink.
   *
   * @param shards as many as the index has, where there is one already
   */
  ShardedSink(String directory, int shards) {
    this.directory = directory;
    this.shards = shards;
  }

  /** What decides where an item goes. */
  abstract String id(T item);

  /** Opens a shard, until it is closed. */
  abstract Shard<T> open(DealIndex index, int shard);

  /** One shard, as long as it is written. */
  interface Shard<T> {
    void write(T item) throws IOException;

    void commit() throws IOException;

    /** Commits the last of all there is. */
    default void finish() throws IOException {
      commit();
    }

    /** Gives the shard free, whatever happened to it. */
    void close();
  }

  @Override
  public DataStream<T> addPreWriteTopology(DataStream<T> items) {
    int all = shards;
    return items.partitionCustom(
        (shard, writers) -> shard % writers, item -> DealIndex.shardOf(id(item), all));
  }

  @Override
  public SinkWriter<T> createWriter(WriterInitContext context) throws IOException {
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
  private final class Writer implements SinkWriter<T> {
    private final DealIndex index;
    private final Map<Integer, Shard<T>> writers = new HashMap<>();

    Writer(DealIndex index, int subtask, int subtasks) {
      this.index = index;
      try {
        for (int shard = subtask; shard < index.shards(); shard += subtasks) {
          writers.put(shard, open(index, shard));
        }
      } catch (RuntimeException e) {
        close();
        throw e;
      }
    }

    @Override
    public void write(T item, Context context) throws IOException {
      writers.get(index.shardOf(id(item))).write(item);
    }

    @Override
    public void flush(boolean endOfInput) throws IOException {
      for (Shard<T> writer : writers.values()) {
        if (endOfInput) {
          writer.finish();
        } else {
          writer.commit();
        }
      }
    }

    @Override
    public void close() {
      writers.values().forEach(Shard::close);
    }
  }
}
