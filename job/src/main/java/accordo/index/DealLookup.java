package accordo.index;

import accordo.consolidate.DealRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Finds records by their ids, as the index was committed when this was opened. */
public final class DealLookup implements AutoCloseable {
  private final IndexReader reader;
  private final IndexSearcher searcher;

  private DealLookup(IndexReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  public static DealLookup open(DealIndex index) {
    return new DealLookup(index.reader());
  }

  /** How many deals there are. */
  public int deals() {
    return reader.numDocs();
  }

  /** The record of an id; empty when there is none. */
  public Optional<DealRecord> find(String id) {
    try {
      TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
      if (found.scoreDocs.length == 0) {
        return Optional.empty();
      }
      Document stored = searcher.storedFields().document(found.scoreDocs[0].doc);
      return Optional.of(DealDocument.record(stored));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look up deal " + id, e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}
