package accordo.search;

import accordo.search.set.DocSet;
import accordo.search.set.SegmentTerms;
import accordo.search.set.SetQueries;
import accordo.search.set.SetQuery;
import accordo.search.set.SetQuery.Found;
import accordo.search.set.SetQuery.Ranked;
import accordo.search.set.SetQuery.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
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
    boolean isRanked = ranked && !(query instanceof MatchAllDocsQuery);
    Found[] found = find(query, isRanked ? 1 : 0);
    FixedBitSet[] bits = new FixedBitSet[found.length];
    byte[][] ranks = isRanked ? new byte[found.length][] : null;
    for (LeafReaderContext leaf : snapshot.leaves()) {
      Found ofLeaf = found[leaf.ord];
      if (!ofLeaf.docs().isEmpty()) {
        bits[leaf.ord] = live(ofLeaf.docs(), leaf.reader());
        if (isRanked) {
          ranks[leaf.ord] = ranks(bits[leaf.ord], ofLeaf.ranked());
        }
      }
    }
    return new Matches(bits, ranks);
  }

  /** The same by segment, deleted documents too. */
  DocSet[] sets(Query query) {
    return Arrays.stream(find(query, 0)).map(Found::docs).toArray(DocSet[]::new);
  }

  private Found[] find(Query query, float weight) {
    Found[] found = new Found[snapshot.leaves().size()];
    try {
      SetQuery sets = new SetQueries(snapshot.searcher()).of(query, weight);
      for (LeafReaderContext leaf : snapshot.leaves()) {
        SegmentTerms terms = snapshot.columns(leaf.ord).terms;
        found[leaf.ord] = sets.in(new Segment(leaf, terms), null);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot search the index", e);
    }
  }

  private static FixedBitSet live(DocSet found, LeafReader segment) {
    return segment.getLiveDocs() == null
        ? found.bits(segment.maxDoc())
        : found.among(FixedBitSet.copyOf(segment.getLiveDocs()));
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
