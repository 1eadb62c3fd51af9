package accordo.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.MultiTermQuery.RewriteMethod;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/** Puts the words that an index has in place of a pattern, and refuses patterns of too many. */
public final class BoundedTerms extends RewriteMethod {
  private static final int MOST = 4096;

  private final String query;
  private final int column;

  /** For a pattern that stands in a query at a column. */
  BoundedTerms(String query, int column) {
    this.query = query;
    this.column = column;
  }

  @Override
  public Query rewrite(IndexReader reader, MultiTermQuery pattern) throws IOException {
    Set<BytesRef> words = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      collect(terms(pattern, leaf.reader()), words);
    }
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word is like " + pattern);
    }
    List<BytesRef> sorted = new ArrayList<>(words);
    sorted.sort(null);
    return new ConstantScoreQuery(new TermInSetQuery(pattern.getField(), sorted));
  }

  private void collect(TermsEnum found, Set<BytesRef> words) throws IOException {
    for (BytesRef term = found.next(); term != null; term = found.next()) {
      words.add(BytesRef.deepCopyOf(term));
      check(words.size());
    }
  }

  /** The words of a segment that are like a pattern. */
  public TermsEnum terms(MultiTermQuery pattern, LeafReader segment) throws IOException {
    Terms terms = segment.terms(pattern.getField());
    return terms == null ? TermsEnum.EMPTY : getTermsEnum(pattern, terms, new AttributeSource());
  }

  /** Refuses a pattern that stands for so many words, if these are too many. */
  public void check(int words) {
    if (words > MOST) {
      throw new QueryException(
          query, column, "more than " + MOST + " words are like this: write more letters");
    }
  }

  /** Two patterns are equal wherever in a query they stand. */
  @Override
  public boolean equals(Object other) {
    return other instanceof BoundedTerms;
  }

  @Override
  public int hashCode() {
    return BoundedTerms.class.hashCode();
  }
}
