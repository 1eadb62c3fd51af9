package accordo.search.set;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** What Lucene finds: phrases, ranges, patterns of words. */
record LuceneSet(Weight weight) implements SetQuery {
  static LuceneSet of(Query query, IndexSearcher searcher) throws IOException {
    return new LuceneSet(searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
  }

  @Override
  public boolean isQuick() {
    return false;
  }

  @Override
  public Found in(Segment segment, DocSet within) throws IOException {
    Scorer scorer = weight.scorer(segment.leaf());
    return scorer == null
        ? Found.NOTHING
        : new Found(docs(scorer, segment.docs(), within), List.of());
  }

  private static DocSet docs(Scorer scorer, int docs, DocSet within) throws IOException {
    TwoPhaseIterator verified = scorer.twoPhaseIterator();
    DocIdSetIterator candidates = verified == null ? scorer.iterator() : verified.approximation();
    FixedBitSet known = BitSetIterator.getFixedBitSetOrNull(candidates);
    if (known != null && verified == null) {
      return DocSet.of(known);
    }
    FixedBitSet found = new FixedBitSet(docs);
    for (int doc = candidates.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = candidates.nextDoc()) {
      if ((within == null || within.contains(doc)) && (verified == null || verified.matches())) {
        found.set(doc);
      }
    }
    return DocSet.of(found);
  }
}
