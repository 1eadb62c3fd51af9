package accordo.job;

import accordo.consolidate.DealUpdate;
import accordo.index.DealIndex;
import accordo.index.ShardWriter;
import java.io.IOException;

/** Box "index": upserts deals and removes those that are withdrawn. */
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

  private record Deals(ShardWriter writer) implements Shard<DealUpdate> {
    @Override
    public void write(DealUpdate deal) throws IOException {
      if (deal.isWithdrawal()) {
        writer.delete(deal.id());
      } else {
        writer.upsert(deal.deal());
      }
    }

    @Override
    public void commit() throws IOException {
      writer.commit();
    }

    @Override
    public void finish() throws IOException {
      writer.compact();
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
