package accordo.index;

import accordo.consolidate.DealRecord;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;

/** Writes one shard of an index; at most one at a time, in whatever process. */
public final class ShardWriter implements AutoCloseable {
  private static final double BUFFER_MB = 32;
  private static final double SEGMENTS_PER_TIER = 4;
  private static final double SMALLEST_MB = 16;

  private final IndexWriter writer;

  private ShardWriter(IndexWriter writer) {
    this.writer = writer;
  }

  static ShardWriter open(Path shard) {
    IndexWriterConfig config =
        new IndexWriterConfig(Analyzers.ofDeals())
            .setRAMBufferSizeMB(BUFFER_MB)
            .setMergePolicy(fewSegments())
            .setCommitOnClose(false);
    return new ShardWriter(ShardFiles.open(shard, config));
  }

  /** A search looks into each segment, and each checkpoint makes one. */
  private static TieredMergePolicy fewSegments() {
    TieredMergePolicy policy = new TieredMergePolicy();
    policy.setSegmentsPerTier(SEGMENTS_PER_TIER);
    policy.setFloorSegmentMB(SMALLEST_MB);
    return policy;
  }

  /** Adds a deal, in place of the one with the same id. */
  public void upsert(DealRecord deal) throws IOException {
    Term id = new Term(IndexFields.ID, deal.id());
    writer.updateDocument(id, DealDocument.of(deal));
  }

  /** Removes a deal, if it is there. */
  public void delete(String dealId) throws IOException {
    writer.deleteDocuments(new Term(IndexFields.ID, dealId));
  }

  /** Makes all upserts so far durable and visible to new readers. */
  public void commit() throws IOException {
    writer.commit();
  }

  /** Makes one segment of all, for an archive that has been read to its end, and commits. */
  public void compact() throws IOException {
    writer.forceMerge(1);
    writer.commit();
  }

  /** Gives the shard free; what was not committed is lost. */
  @Override
  public void close() {
    ShardFiles.giveFree(writer);
  }
}
