package accordo.search.query;

import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Counts what a query must look up, and refuses what would be too much. */
final class QueryBudget extends QueryVisitor {
  /** Below Lucene's own limit, so that each query that is read can be run. */
  private static final int MOST = 1000;

  /** Each may stand for many words. */
  private static final int PATTERN = 25;

  private final String query;
  private int spent;

  QueryBudget(String query) {
    this.query = query;
  }

  /** The condition, when it can be afforded beside those before. */
  Query spend(Query condition, int column) {
    condition.visit(this);
    if (spent > MOST) {
      throw new QueryException(
          query,
          column,
          "the query has too many conditions from here on: words without a field count sevenfold,"
              + " name a field such as party:");
    }
    return condition;
  }

  @Override
  public void consumeTerms(Query leaf, Term... terms) {
    spent += terms.length;
  }

  @Override
  public void consumeTermsMatching(Query leaf, String field, Supplier<ByteRunAutomaton> automaton) {
    spent += PATTERN;
  }

  @Override
  public void visitLeaf(Query leaf) {
    spent++;
  }

  /** What is excluded costs as much. */
  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return this;
  }
}
