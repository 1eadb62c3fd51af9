package accordo.alert;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Tells whether queries find the one document there is. Most that come near do not, for want of a
 * word, and a look for that word costs a small part of what a search does.
 */
final class RecordMatcher extends CandidateMatcher<QueryMatch> {
  private final LeafReader document;
  private final Map<String, TermsEnum> words = new HashMap<>();

  RecordMatcher(IndexSearcher searcher) {
    super(searcher);
    document = searcher.getIndexReader().leaves().get(0).reader();
  }

  @Override
  protected void matchQuery(String id, Query query, Map<String, String> metadata)
      throws IOException {
    if (finds(query)) {
      addMatch(new QueryMatch(id), 0);
    }
  }

  @Override
  public QueryMatch resolve(QueryMatch one, QueryMatch other) {
    return one;
  }

  private boolean finds(Query query) throws IOException {
    if (query instanceof TermQuery word) {
      return has(word.getTerm());
    }
    if (query instanceof BooleanQuery all) {
      return finds(all);
    }
    if (query instanceof ConstantScoreQuery constant) {
      return finds(constant.getQuery());
    }
    if (query instanceof BoostQuery boosted) {
      return finds(boosted.getQuery());
    }
    if (query instanceof MatchAllDocsQuery) {
      return true;
    }
    if (query instanceof PhraseQuery phrase && !hasAll(phrase.getTerms())) {
      return false;
    }
    return searcher.count(query) > 0;
  }

  private boolean finds(BooleanQuery query) throws IOException {
    List<BooleanClause> clauses = query.clauses();
    int wanted = query.getMinimumNumberShouldMatch();
    boolean isRequired = false;
    for (BooleanClause clause : clauses) {
      if (clause.isRequired() || clause.isProhibited()) {
        if (finds(clause.getQuery()) == clause.isProhibited()) {
          return false;
        }
        isRequired |= clause.isRequired();
      }
    }
    return findsOptional(clauses, isRequired ? wanted : Math.max(1, wanted));
  }

  private boolean findsOptional(List<BooleanClause> clauses, int wanted) throws IOException {
    int missing = wanted;
    for (BooleanClause clause : clauses) {
      if (missing <= 0) {
        return true;
      }
      if (clause.getOccur() == Occur.SHOULD && finds(clause.getQuery())) {
        missing--;
      }
    }
    return missing <= 0;
  }

  private boolean hasAll(Term[] terms) throws IOException {
    for (Term term : terms) {
      if (!has(term)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(Term term) throws IOException {
    TermsEnum all = words.get(term.field());
    if (all == null) {
      Terms terms = document.terms(term.field());
      all = terms == null ? TermsEnum.EMPTY : terms.iterator();
      words.put(term.field(), all);
    }
    return all.seekExact(term.bytes());
  }
}
