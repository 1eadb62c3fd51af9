package accordo.search;

import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import accordo.consolidate.SourcedQuote;
import accordo.index.DealDocument;
import accordo.index.DealIndex;
import accordo.index.IndexFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/** Finds deal records in an index that may still be written; safe for many threads. */
public final class DealSearch implements AutoCloseable {
  /** What comes first. */
  public enum Order {
    RELEVANCE,
    /** Latest first; deals without a date last. */
    DATE,
    /** Surest first. */
    CONFIDENCE
  }

  private static final int MOST_COUNTS = 50;
  private static final long FRESH_NANOS = 200_000_000;

  private final DealIndex index;
  private final Rates rates;
  private IndexReader reader;
  private long checked;
  private long generation;

  private DealSearch(DealIndex index, Rates rates) {
    this.index = index;
    this.rates = rates;
    this.reader = index.reader();
    this.checked = System.nanoTime();
  }

  /**
   * Opens the index in a directory; what is committed to it is found within a second.
   *
   * @throws accordo.index.IndexException when there is none
   */
  public static DealSearch open(Path directory) {
    return open(directory, Rates.NONE);
  }

  /** Opens the index in a directory, amounts in other currencies found at their rates. */
  public static DealSearch open(Path directory, Rates rates) {
    return new DealSearch(DealIndex.open(directory), rates);
  }

  /**
   * The deals that a request is about.
   *
   * @throws QueryException when the query or the cursor cannot be read, or the query would cost too
   *     much
   */
  public synchronized SearchPage find(SearchRequest request) {
    List<DealRecord> all = records(request.query(), request.order());
    List<DealRecord> found =
        all.stream().filter(d -> RecordCounts.matches(d, request.filters(), null)).toList();
    int from = request.cursor() == null ? 0 : position(request);
    int to = Math.min(found.size(), from + request.limit());
    return new SearchPage(
        found.size(),
        found.subList(Math.min(from, to), to),
        to < found.size() ? String.valueOf(to) : null,
        request.facets() ? RecordCounts.of(all, request.filters(), MOST_COUNTS) : Map.of());
  }

  private static int position(SearchRequest request) {
    try {
      return Math.max(0, Integer.parseInt(request.cursor()));
    } catch (NumberFormatException e) {
      throw new QueryException(request.query(), 0, "the cursor is not one that search gave");
    }
  }

  /** The deal of an id; empty when there is none. */
  public synchronized Optional<DealRecord> deal(String id) {
    return records(new TermQuery(new Term(IndexFields.ID, id)), Order.RELEVANCE).stream()
        .findFirst();
  }

  /** Companies and people one of whose words begins with a prefix, those with most deals first. */
  public synchronized List<Suggestion> suggest(String prefix, int limit) {
    String start = prefix.strip().toLowerCase(Locale.ROOT);
    Map<String, Long> deals = new HashMap<>();
    Map<String, Suggestion> who = new HashMap<>();
    for (DealRecord deal : records("", Order.DATE)) {
      for (RecordParty party : deal.parties()) {
        add(new Suggestion(party.name(), Suggestion.Kind.COMPANY, party.key(), 0), who, deals);
      }
      for (SourcedQuote quote : deal.quotes()) {
        String name = quote.quote().speaker();
        if (name != null) {
          add(new Suggestion(name, Suggestion.Kind.PERSON, name, 0), who, deals);
        }
      }
    }
    deals.keySet().removeIf(k -> !(" " + k.toLowerCase(Locale.ROOT)).contains(" " + start));
    return Views.top(deals, limit).stream()
        .map(e -> who.get(e.getKey()))
        .map(s -> new Suggestion(s.text(), s.kind(), s.key(), deals.get(s.text())))
        .toList();
  }

  private static void add(Suggestion s, Map<String, Suggestion> who, Map<String, Long> deals) {
    who.put(s.text(), s);
    deals.merge(s.text(), 1L, Long::sum);
  }

  /** A company by its key; empty when no deal has it. */
  public synchronized Optional<CompanyView> company(String key) {
    List<DealRecord> deals =
        records("", Order.DATE).stream()
            .filter(d -> d.parties().stream().anyMatch(p -> p.key().equals(key)))
            .toList();
    return deals.isEmpty() ? Optional.empty() : Optional.of(Views.company(key, deals));
  }

  /** A person by name, whatever its case; empty when no deal quotes them. */
  public synchronized Optional<PersonView> person(String name) {
    return Optional.of(Views.person(name, records("", Order.DATE)))
        .filter(p -> !p.quotes().isEmpty());
  }

  /** Who deals with whom in what a request finds. */
  public synchronized DealGraph graph(SearchRequest request, int maxCompanies) {
    return Views.graph(found(request), maxCompanies);
  }

  /** What a request finds, over time. */
  public synchronized Timeline timeline(SearchRequest request) {
    return Views.timeline(found(request));
  }

  /** Hands out what a request finds, one by one, whatever its limit; at most so many. */
  public synchronized void export(SearchRequest request, int most, Consumer<DealRecord> to) {
    found(request).stream().limit(most).forEach(to);
  }

  /** How many deals there are. */
  public synchronized long deals() {
    refresh();
    return reader.numDocs();
  }

  /** Grows whenever the index has changed. */
  public synchronized long generation() {
    refresh();
    return generation;
  }

  private List<DealRecord> found(SearchRequest request) {
    return records(request.query(), request.order()).stream()
        .filter(d -> RecordCounts.matches(d, request.filters(), null))
        .toList();
  }

  private List<DealRecord> records(String query, Order order) {
    return records(DealQueries.parse(query, rates), order);
  }

  private List<DealRecord> records(Query query, Order order) {
    refresh();
    try {
      IndexSearcher searcher = new IndexSearcher(reader);
      List<DealRecord> deals = new ArrayList<>();
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit :
          searcher.search(query, Math.max(1, reader.numDocs()), sort(order)).scoreDocs) {
        deals.add(DealDocument.record(stored.document(hit.doc)));
      }
      return deals;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot search the index", e);
    }
  }

  private static Sort sort(Order order) {
    SortField byDate = new SortField("dv.day", SortField.Type.LONG, true);
    byDate.setMissingValue(Long.MIN_VALUE);
    SortField byConfidence = new SortField("dv.sureness", SortField.Type.LONG, true);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, byDate);
      case DATE -> new Sort(byDate, SortField.FIELD_SCORE);
      case CONFIDENCE -> new Sort(byConfidence, byDate);
    };
  }

  private void refresh() {
    if (System.nanoTime() - checked < FRESH_NANOS) {
      return;
    }
    checked = System.nanoTime();
    try {
      IndexReader old = reader;
      reader = index.reader();
      old.close();
      generation++;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot refresh the index", e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}
