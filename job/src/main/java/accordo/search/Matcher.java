package accordo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
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
    FixedBitSet[] bits = new FixedBitSet[leaves];
    byte[][] ranks = ranked ? new byte[leaves][] : null;
    try {
      IndexSearcher searcher = snapshot.searcher();
      Query rewritten = searcher.rewrite(query);
      ScoreMode mode = ranked ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
      Weight weight = searcher.createWeight(rewritten, mode, 1);
      for (LeafReaderContext leaf : snapshot.leaves()) {
        if (rewritten instanceof MatchAllDocsQuery) {
          bits[leaf.ord] = live(leaf);
          continue;
        }
        BulkScorer scorer = weight.bulkScorer(leaf);
        if (scorer != null) {
          Collected collected = new Collected(leaf.reader().maxDoc(), ranked);
          scorer.score(collected, leaf.reader().getLiveDocs());
          bits[leaf.ord] = collected.bits;
          if (ranked) {
            ranks[leaf.ord] = Arrays.copyOf(collected.ranks, collected.count);
          }
        }
      }
      boolean allTheSame = rewritten instanceof MatchAllDocsQuery;
      return new Matches(bits, allTheSame ? null : ranks);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot search the index", e);
    }
  }

  private static FixedBitSet live(LeafReaderContext leaf) {
    FixedBitSet all = new FixedBitSet(leaf.reader().maxDoc());
    all.set(0, all.length());
    Bits live = leaf.reader().getLiveDocs();
    if (live != null) {
      for (int doc = 0; doc < all.length(); doc++) {
        if (!live.get(doc)) {
          all.clear(doc);
        }
      }
    }
    return all;
  }

  private static final class Collected implements LeafCollector {
    private final FixedBitSet bits;
    private byte[] ranks;
    private int count;
    private Scorable scorer;

    Collected(int docs, boolean ranked) {
      this.bits = new FixedBitSet(docs);
      this.ranks = ranked ? new byte[64] : null;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      bits.set(doc);
      if (ranks != null) {
        if (count == ranks.length) {
          ranks = Arrays.copyOf(ranks, count * 2);
        }
        ranks[count++] = (byte) Math.min(BEST_RANK, Math.round(scorer.score()));
      }
    }
  }
}
