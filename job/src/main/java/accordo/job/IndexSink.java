package accordo.job;

import accordo.consolidate.DealUpdate;
import accordo.index.DealIndex;
import accordo.index.ShardWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Box "index": upserts deals and removes those that are withdrawn. Only a checkpoint shows them, so
 * of several updates of a deal between two of them only the last need be composed and written.
 */
final class IndexSink extends ShardedSink<DealUpdate> {
  private static final long serialVersionUID = 1;

  IndexSink(String directory, int shards) {
    super(directory, shards);
  }

  @Override
  String id(DealUpdate deal) {
    return deal.id();
  }

  @Override
  Shard<DealUpdate> open(DealIndex index, int shard) {
    return new Deals(index.writer(shard));
  }

  private static final class Deals implements Shard<DealUpdate> {
    private static final int MOST_WAITING = 1_000;
    private static final long MOST_BYTES = 8 << 20;

    private final ShardWriter writer;

    /** By id: the last update, not written yet. */
    private final Map<String, DealUpdate> waiting = new LinkedHashMap<>();

    private long bytes;

    Deals(ShardWriter writer) {
      this.writer = writer;
    }

    @Override
    public void write(DealUpdate deal) throws IOException {
      bytes += size(deal) - size(waiting.put(deal.id(), deal));
      if (waiting.size() > MOST_WAITING || bytes > MOST_BYTES) {
        writeWaiting();
      }
    }

    private void writeWaiting() throws IOException {
      for (DealUpdate deal : waiting.values()) {
        if (deal.isWithdrawal()) {
          writer.delete(deal.id());
        } else {
          writer.upsert(deal.deal());
        }
      }
      waiting.clear();
      bytes = 0;
    }

    private static int size(DealUpdate deal) {
      return deal == null || deal.isWithdrawal() ? 0 : deal.story().length;
    }

    @Override
    public void commit() throws IOException {
      writeWaiting();
      writer.commit();
    }

    @Override
    public void finish() throws IOException {
      writeWaiting();
      writer.compact();
    }

    @Override
    public void close() {
      writer.close();
    }
  }
}
