package accordo.alert;

import accordo.consolidate.DealRecord;
import accordo.index.Analyzers;
import accordo.index.DealDocument;
import accordo.index.LuceneClasses;
import accordo.search.query.DealQueries;
import accordo.search.query.QueryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;

/**
 * Tells which saved searches would find a record: the search turned round. Records become documents
 * and queries are read as for the index, so both ways find the same.
 */
public final class SearchMonitor implements AutoCloseable {
  static {
    LuceneClasses.await();
  }

  /** So many searches are written together; each time, all words are looked through. */
  private static final int BUFFER = 100_000;

  private static final int MEGABYTES = 256;

  private final Monitor monitor;
  private final Map<String, SavedSearch> searches = new HashMap<>();

  public SearchMonitor() {
    try {
      MonitorConfiguration config = new OneSegment().setQueryUpdateBufferSize(BUFFER);
      monitor = new Monitor(Analyzers.ofDeals(), new RarestWords(), config);
    } catch (IOException e) {
      throw new UncheckedIOException("no room for saved searches", e);
    }
  }

  /**
   * Refuses a search whose query cannot be read.
   *
   * @throws QueryException showing the query with a caret under the fault
   */
  public static void check(SavedSearch search) {
    DealQueries.parse(search.query());
  }

  /**
   * Takes searches up, each in place of one with the same id.
   *
   * @return those that cannot be read, with the reason; they disturb nobody else
   */
  public Map<String, String> register(Collection<SavedSearch> added) {
    Map<String, String> refused = new HashMap<>();
    List<MonitorQuery> queries = new ArrayList<>();
    for (SavedSearch search : added) {
      try {
        queries.add(new MonitorQuery(search.id(), DealQueries.parse(search.query())));
        searches.put(search.id(), search);
      } catch (QueryException e) {
        refused.put(search.id(), e.getMessage());
      }
    }
    try {
      monitor.register(queries);
      remove(refused.keySet());
      return refused;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot register saved searches", e);
    }
  }

  public void remove(Collection<String> ids) {
    try {
      searches.keySet().removeAll(ids);
      if (!ids.isEmpty()) {
        monitor.deleteById(List.copyOf(ids));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove saved searches", e);
    }
  }

  public int size() {
    return searches.size();
  }

  /** The ids of the searches that would find a record. */
  public Set<String> match(DealRecord deal) {
    try {
      MatchingQueries<QueryMatch> matches =
          monitor.match(DealDocument.searchable(deal), RecordMatcher::new);
      Set<String> ids = new TreeSet<>();
      matches.getMatches().forEach(m -> ids.add(m.getQueryId()));
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot match deal " + deal.id(), e);
    }
  }

  /** The search of an id, which {@link #match} has told. */
  public SavedSearch search(String id) {
    return searches.get(id);
  }

  /** Writes searches that come together into one segment, in which a record is looked for once. */
  private static final class OneSegment extends MonitorConfiguration {
    @Override
    protected IndexWriterConfig getIndexWriterConfig() {
      return super.getIndexWriterConfig().setRAMBufferSizeMB(MEGABYTES);
    }
  }

  @Override
  public void close() {
    try {
      monitor.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the monitor", e);
    }
  }
}
