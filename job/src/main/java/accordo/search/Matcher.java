package accordo.search;

import accordo.search.SetQuery.Found;
import accordo.search.SetQuery.Ranked;
import accordo.search.SetQuery.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Runs a query over a snapshot, segment by segment. */
final class Matcher {
  private static final int BEST_RANK = 255;

  private final Snapshot snapshot;

  Matcher(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * The documents that a query matches.
   *
   * @param ranked whether to tell their ranks
   */
  Matches run(Query query, boolean ranked) {
    int leaves = snapshot.leaves().size();
    boolean isRanked = ranked && !(query instanceof MatchAllDocsQuery);
    FixedBitSet[] bits = new FixedBitSet[leaves];
    byte[][] ranks = isRanked ? new byte[leaves][] : null;
    try {
      SetQuery sets = new SetQueries(snapshot.searcher()).of(query, isRanked ? 1 : 0);
      for (LeafReaderContext leaf : snapshot.leaves()) {
        SegmentTerms terms = snapshot.columns(leaf.ord).terms;
        Found found = sets.in(new Segment(leaf, terms), null);
        if (!found.docs().isEmpty()) {
          bits[leaf.ord] = live(found.docs(), leaf);
          if (isRanked) {
            ranks[leaf.ord] = ranks(bits[leaf.ord], found.ranked());
          }
        }
      }
      return new Matches(bits, ranks);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot search the index", e);
    }
  }

  private static FixedBitSet live(DocSet found, LeafReaderContext leaf) {
    int docs = leaf.reader().maxDoc();
    Bits live = leaf.reader().getLiveDocs();
    if (live == null) {
      return found.bits(docs);
    }
    FixedBitSet bits = found.bits(docs).clone();
    Matches.forEach(
        bits,
        doc -> {
          if (!live.get(doc)) {
            bits.clear(doc);
          }
        });
    return bits;
  }

  private static byte[] ranks(FixedBitSet bits, List<Ranked> ranked) {
    int[] docs = new int[bits.cardinality()];
    int[] count = {0};
    Matches.forEach(bits, doc -> docs[count[0]++] = doc);
    float[] weights = new float[docs.length];
    ranked.forEach(one -> one.docs().addWeight(one.weight(), docs, weights));
    byte[] ranks = new byte[docs.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = (byte) Math.min(BEST_RANK, Math.round(weights[i]));
    }
    return ranks;
  }
}
