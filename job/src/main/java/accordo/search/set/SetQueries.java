package accordo.search.set;

import accordo.search.query.BoundedTerms;
import accordo.search.query.DealQueries;
import accordo.search.set.SetQuery.All;
import accordo.search.set.SetQuery.Any;
import accordo.search.set.SetQuery.Everything;
import accordo.search.set.SetQuery.HasTerm;
import accordo.search.set.SetQuery.Same;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns the queries of {@link DealQueries} into queries of sets. Each condition that a document
 * meets counts by its boost, as with Lucene's BooleanSimilarity.
 */
public final class SetQueries {
  private final IndexSearcher searcher;

  public SetQueries(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The same query, of sets.
   *
   * @param weight 0 when rank does not matter
   */
  public SetQuery of(Query query, float weight) throws IOException {
    if (query instanceof TermQuery term) {
      return new HasTerm(term.getTerm(), weight);
    }
    if (query instanceof BoostQuery boost) {
      return of(boost.getQuery(), weight * boost.getBoost());
    }
    if (query instanceof ConstantScoreQuery constant) {
      return new Same(of(constant.getQuery(), 0), weight);
    }
    if (query instanceof BooleanQuery joined) {
      return joined(joined, weight);
    }
    if (query instanceof MatchAllDocsQuery) {
      return new Everything(weight);
    }
    if (query instanceof MultiTermQuery pattern
        && pattern.getRewriteMethod() instanceof BoundedTerms bound) {
      return new Same(new TermsLike(pattern, bound), weight);
    }
    Query rewritten = searcher.rewrite(query);
    return rewritten.equals(query)
        ? new Same(LuceneSet.of(query, searcher), weight)
        : of(rewritten, weight);
  }

  private SetQuery joined(BooleanQuery query, float weight) throws IOException {
    List<SetQuery> required = new ArrayList<>();
    List<SetQuery> excluded = new ArrayList<>();
    List<SetQuery> optional = new ArrayList<>();
    for (BooleanClause clause : query) {
      switch (clause.getOccur()) {
        case MUST -> required.add(of(clause.getQuery(), weight));
        case FILTER -> required.add(of(clause.getQuery(), 0));
        case MUST_NOT -> excluded.add(of(clause.getQuery(), 0));
        case SHOULD -> optional.add(of(clause.getQuery(), weight));
      }
    }
    if (required.isEmpty() && excluded.isEmpty()) {
      return new Any(optional);
    }
    if (!optional.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing optional stands beside what is required: " + query);
    }
    required.sort(Comparator.comparing(SetQuery::isQuick).reversed());
    return new All(required, excluded);
  }
}
