package accordo.search;

import accordo.consolidate.DealRecord;
import accordo.index.DealIndex;
import accordo.index.IndexFields;
import accordo.search.query.DealQueries;
import accordo.search.query.DealQueries.Parsed;
import accordo.search.query.QueryException;
import accordo.search.query.Rates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Finds deal records in an index that may still be written; safe for many threads. */
public final class DealSearch implements AutoCloseable {
  /** What comes first; equals by date, latest first. */
  public enum Order {
    /** Deals whose parties have the words as names, then those told in more languages. */
    RELEVANCE,
    /** Latest first; deals without a date last. */
    DATE,
    /** Surest first. */
    CONFIDENCE
  }

  /** Searches that find so many deals let others pass. */
  private static final int BROAD = 10_000;

  private static final Duration ASIDE = Duration.ofMillis(20);

  /** One more than there are processors, since it takes a moment to wake who waits. */
  private final Turns turns = new Turns(Runtime.getRuntime().availableProcessors() + 1, ASIDE);

  private final Rates rates;
  private final Refresher refresher;
  private final RecordReader records = new RecordReader();
  private final Suggestions suggestions;

  private DealSearch(DealIndex index, Rates rates) {
    this.rates = rates;
    this.refresher = new Refresher(index);
    this.suggestions = new Suggestions(refresher);
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
  public SearchPage find(SearchRequest request) {
    Hit after = Cursor.read(request);
    return over(request, found -> page(request, after, found));
  }

  /** What a request finds in a snapshot. */
  private record Found(
      Snapshot snapshot, Matches query, Narrowing narrowing, FixedBitSet[] filtered) {
    List<Hit> top(Order order, int most, Hit after) {
      return new TopHits(order, most, after).of(snapshot, query, filtered);
    }
  }

  private SearchPage page(SearchRequest request, Hit after, Found found) {
    ResultCache results = found.snapshot().results();
    List<Hit> hits =
        results.page(request, () -> found.top(request.order(), request.limit() + 1, after));
    boolean isLast = hits.size() <= request.limit();
    List<Hit> shown = isLast ? hits : hits.subList(0, request.limit());
    return new SearchPage(
        Matches.count(found.filtered()),
        SummaryReader.read(found.snapshot(), shown),
        isLast ? null : Cursor.after(shown.get(shown.size() - 1), request),
        request.facets() ? counts(request, found) : Map.of());
  }

  private static Map<Facet, List<FacetCount>> counts(SearchRequest request, Found found) {
    return new FacetCounter(found.snapshot(), found.narrowing(), request.query())
        .count(found.query().bits(), found.filtered());
  }

  /** The deal of an id; empty when there is none. */
  public Optional<DealRecord> deal(String id) {
    return in(
        snapshot -> {
          TermQuery term = new TermQuery(new Term(IndexFields.ID, id));
          Matches matches = new Matcher(snapshot).run(new ConstantScoreQuery(term), false);
          return new TopHits(Order.DATE, 1, null)
              .of(snapshot, matches, matches.bits()).stream()
                  .findFirst()
                  .map(hit -> records.read(snapshot, hit));
        });
  }

  /** Companies and people one of whose words begins with a prefix, those with most deals first. */
  public List<Suggestion> suggest(String prefix, int limit) {
    return suggestions.of(prefix, limit);
  }

  /** A company by its key; empty when no deal has it. */
  public Optional<CompanyView> company(String key) {
    return in(snapshot -> new CompanyViews(snapshot, records).of(key));
  }

  /** A person by name, whatever its case and accents; empty when no deal quotes them. */
  public Optional<PersonView> person(String name) {
    return in(snapshot -> new PersonViews(snapshot, records).of(name));
  }

  /** Who deals with whom in what a request finds. */
  public DealGraph graph(SearchRequest request, int maxCompanies) {
    return over(
        request, found -> new GraphViews(found.snapshot(), maxCompanies).of(found.filtered()));
  }

  /** What a request finds, over time. */
  public Timeline timeline(SearchRequest request) {
    return over(request, found -> TimelineViews.of(found.snapshot(), found.filtered()));
  }

  /** Hands out what a request finds, one by one, whatever its limit and cursor; at most so many. */
  public void export(SearchRequest request, int most, Consumer<DealRecord> to) {
    in(
        snapshot -> {
          for (Hit hit : over(snapshot, request, found -> found.top(request.order(), most, null))) {
            to.accept(records.read(snapshot, hit));
          }
          return null;
        });
  }

  /** How many deals there are. */
  public long deals() {
    return in(Snapshot::deals);
  }

  /** Grows whenever the index has changed. */
  public long generation() {
    return in(Snapshot::generation);
  }

  private <T> T over(SearchRequest request, Function<Found, T> reading) {
    return in(snapshot -> over(snapshot, request, reading));
  }

  private <T> T over(Snapshot snapshot, SearchRequest request, Function<Found, T> reading) {
    Parsed parsed = DealQueries.read(request.query(), rates);
    try (Turns.Turn turn = turns.take()) {
      Found found = found(snapshot, request, parsed);
      if (Matches.count(found.query().bits()) >= BROAD) {
        turn.standAside();
      }
      return reading.apply(found);
    }
  }

  private static Found found(Snapshot snapshot, SearchRequest request, Parsed parsed) {
    boolean ranked = parsed.ranked() && request.order() == Order.RELEVANCE;
    Matches matches =
        snapshot
            .results()
            .matches(
                parsed.query(), ranked, () -> new Matcher(snapshot).run(parsed.query(), ranked));
    Narrowing narrowing = new Narrowing(snapshot, request.filters());
    FixedBitSet[] filtered = narrowing.of(matches.bits(), null);
    return new Found(snapshot, matches, narrowing, filtered);
  }

  private <T> T in(Function<Snapshot, T> reading) {
    Snapshot snapshot = refresher.acquire();
    try {
      return reading.apply(snapshot);
    } finally {
      snapshot.release();
    }
  }

  @Override
  public void close() {
    suggestions.close();
    refresher.close();
  }
}
