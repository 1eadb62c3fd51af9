package accordo.search;

import java.util.List;

/**
 * What to find, and what to tell of it.
 *
 * @param query as a user typed it; blank finds everything
 * @param filters narrow what the query finds: of several of one facet any, of different facets all
 * @param limit deals on a page, from 1 to {@link #MOST}
 * @param cursor {@link SearchPage#next()} of the page before, or null for the first page
 * @param facets whether to count the facets
 */
public record SearchRequest(
    String query,
    List<Filter> filters,
    DealSearch.Order order,
    int limit,
    String cursor,
    boolean facets) {
  /** The most deals that a page holds. */
  public static final int MOST = 100;

  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException when it is not from 1 to {@link #MOST}
   */
  public SearchRequest {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit is from 1 to " + MOST + ", not " + limit);
    }
    filters = List.copyOf(filters);
  }

  /** The first page of a query without filters and facets. */
  public static SearchRequest of(String query, DealSearch.Order order, int limit) {
    return new SearchRequest(query, List.of(), order, limit, null, false);
  }

  /** The same request for the page that follows. */
  public SearchRequest after(String next) {
    return new SearchRequest(query, filters, order, limit, next, facets);
  }
}
