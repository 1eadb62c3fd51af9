package accordo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;

/** The index as it was at one commit of each shard, with the columns of its segments. */
final class Snapshot {
  private final MultiReader reader;
  private final IndexSearcher searcher;
  private final Map<Object, SegmentColumns> byCore;
  private final SegmentColumns[] columns;
  private final Vocabulary vocabulary;
  private final long generation;
  private final ResultCache results = new ResultCache();
  private FrequentValues companies;
  private FrequentValues outlets;

  /**
   * Makes a snapshot of shards; it has a share in their readers.
   *
   * @param before whose columns are taken over where segments are the same, or null
   */
  Snapshot(List<? extends IndexReader> shards, Snapshot before, Vocabulary vocabulary)
      throws IOException {
    this.reader = new MultiReader(shards.toArray(IndexReader[]::new), false);
    this.vocabulary = vocabulary;
    this.generation = before == null ? 1 : before.generation + 1;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.byCore = new HashMap<>();
    this.columns =
        reader.leaves().parallelStream()
            .map(leaf -> columns(leaf.reader(), before))
            .toArray(SegmentColumns[]::new);
    reader.leaves().forEach(leaf -> byCore.put(core(leaf.reader()), columns[leaf.ord]));
  }

  private SegmentColumns columns(LeafReader segment, Snapshot before) {
    SegmentColumns known = before == null ? null : before.byCore.get(core(segment));
    try {
      return known == null ? SegmentColumns.read(segment, vocabulary) : known;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private static Object core(LeafReader segment) {
    return segment.getCoreCacheHelper().getKey();
  }

  /** Keeps it open until {@link #release}; false when it is closed already. */
  boolean tryAcquire() {
    return reader.tryIncRef();
  }

  void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  List<LeafReaderContext> leaves() {
    return reader.leaves();
  }

  SegmentColumns columns(int leaf) {
    return columns[leaf];
  }

  /** The companies by how many deals have them; made when first asked for. */
  synchronized FrequentValues frequentCompanies() {
    if (companies == null) {
      companies = frequent(segment -> segment.byCompany, vocabulary.companies.size());
    }
    return companies;
  }

  /** The outlets by how many deals have them; made when first asked for. */
  synchronized FrequentValues frequentOutlets() {
    if (outlets == null) {
      outlets = frequent(segment -> segment.byOutlet, vocabulary.outlets.size());
    }
    return outlets;
  }

  private FrequentValues frequent(Function<SegmentColumns, ValueDocuments> column, int size) {
    ValueDocuments[] segments = Arrays.stream(columns).map(column).toArray(ValueDocuments[]::new);
    return new FrequentValues(segments, size, reader.maxDoc());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  ResultCache results() {
    return results;
  }

  long deals() {
    return reader.numDocs();
  }

  long generation() {
    return generation;
  }
}
