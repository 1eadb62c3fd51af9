package accordo.search;

import accordo.search.set.LruCache;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;

/** What was found in one snapshot, for those who ask the same again. */
final class ResultCache {
  /** Little: what is kept shortly costs more to collect than to find again. */
  private static final long MATCH_BYTES = 4L << 20;

  private static final int PAGES = 500;
  private static final int COUNTS = 2_000;

  private final LruCache<MatchKey, Matches> matches = new LruCache<>(MATCH_BYTES, Matches::bytes);
  private final LruCache<SearchRequest, List<Hit>> pages = new LruCache<>(PAGES, page -> 1);
  private final LruCache<CountKey, List<FacetCount>> counts = new LruCache<>(COUNTS, count -> 1);

  private record MatchKey(Query query, boolean ranked) {}

  /**
   * What counts depend on.
   *
   * @param others the filters of other facets
   */
  record CountKey(String query, Facet facet, Set<Filter> others) {}

  Matches matches(Query query, boolean ranked, Supplier<Matches> maker) {
    return matches.get(new MatchKey(query, ranked), maker);
  }

  List<Hit> page(SearchRequest request, Supplier<List<Hit>> maker) {
    return pages.get(request, maker);
  }

  List<FacetCount> counts(CountKey key, Supplier<List<FacetCount>> maker) {
    return counts.get(key, maker);
  }
}
