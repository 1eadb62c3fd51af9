package accordo.search.set;

import accordo.search.query.BoundedTerms;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Documents with any word that is like a pattern. */
record TermsLike(MultiTermQuery pattern, BoundedTerms bound) implements SetQuery {
  @Override
  public boolean isQuick() {
    return false;
  }

  @Override
  public Found in(Segment segment, DocSet within) throws IOException {
    FixedBitSet found = null;
    TermsEnum terms = bound.terms(pattern, segment.leaf().reader());
    PostingsEnum postings = null;
    int count = 0;
    while (terms.next() != null) {
      bound.check(++count);
      found = found == null ? new FixedBitSet(segment.docs()) : found;
      postings = terms.postings(postings, PostingsEnum.NONE);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        found.set(doc);
      }
    }
    return found == null ? Found.NOTHING : new Found(DocSet.of(found), List.of());
  }
}
