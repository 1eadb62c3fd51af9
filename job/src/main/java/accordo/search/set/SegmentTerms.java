package accordo.search.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of a segment that have a term, deleted ones too. Those asked for last are kept: the
 * words of queries are few, and so are the fields that have them.
 */
public final class SegmentTerms {
  /** For each document of the segment. */
  private static final long KEPT_BYTES = 32;

  private static final int ENTRY_BYTES = 150;

  private final LruCache<Term, DocSet> kept;
  private final int docs;

  public SegmentTerms(int docs) {
    this.docs = docs;
    this.kept = new LruCache<>(KEPT_BYTES * docs, set -> ENTRY_BYTES + set.bytes());
  }

  DocSet of(Term term, LeafReader segment) {
    return kept.get(term, () -> read(term, segment));
  }

  private DocSet read(Term term, LeafReader segment) {
    try {
      Terms terms = segment.terms(term.field());
      TermsEnum at = terms == null ? null : terms.iterator();
      if (at == null || !at.seekExact(term.bytes())) {
        return DocSet.NONE;
      }
      int count = at.docFreq();
      PostingsEnum postings = at.postings(null, PostingsEnum.NONE);
      return DocSet.isFew(count, docs) ? few(postings, count) : many(postings);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot search the index", e);
    }
  }

  private static DocSet few(PostingsEnum postings, int count) throws IOException {
    int[] few = new int[count];
    for (int i = 0; i < count; i++) {
      few[i] = postings.nextDoc();
    }
    return DocSet.of(few);
  }

  private DocSet many(PostingsEnum postings) throws IOException {
    FixedBitSet bits = new FixedBitSet(docs);
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      bits.set(doc);
    }
    return DocSet.of(bits);
  }
}
