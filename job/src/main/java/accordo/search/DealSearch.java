package accordo.search;

import accordo.consolidate.DealRecord;
import accordo.index.DealDocument;
import accordo.index.DealIndex;
import accordo.index.IndexFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

/** Finds deal records in an index as it was when opened. */
public final class DealSearch implements AutoCloseable {
  /** What comes first. */
  public enum Order {
    RELEVANCE,
    /** Latest first; deals without a date last. */
    DATE
  }

  /**
   * What a query found.
   *
   * @param total how many records match
   * @param deals the first of them
   */
  public record Result(long total, List<DealRecord> deals) {}

  private final IndexReader reader;
  private final IndexSearcher searcher;

  private DealSearch(IndexReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Opens the index in a directory.
   *
   * @throws accordo.index.IndexException when there is none
   */
  public static DealSearch open(Path directory) {
    return new DealSearch(DealIndex.open(directory).reader());
  }

  /**
   * The records that match a query.
   *
   * @param limit how many to return at most, at least 1
   * @throws QueryException when the query is malformed
   */
  public Result find(String query, Order order, int limit) throws IOException {
    Query parsed = DealQueries.parse(query);
    TopDocs top =
        order == Order.DATE
            ? searcher.search(parsed, limit, latestFirst())
            : searcher.search(parsed, limit);
    List<DealRecord> deals = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : top.scoreDocs) {
      deals.add(DealDocument.record(stored.document(hit.doc, Set.of(IndexFields.RECORD))));
    }
    return new Result(searcher.count(parsed), deals);
  }

  private static Sort latestFirst() {
    SortField byDate = new SortField(IndexFields.DATE, SortField.Type.LONG, true);
    byDate.setMissingValue(Long.MIN_VALUE);
    return new Sort(byDate, SortField.FIELD_SCORE);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
