package accordo.web;

import accordo.consolidate.DealSummary;
import accordo.search.DealGraph;
import accordo.search.DealSearch;
import accordo.search.FacetCount;
import accordo.search.SearchPage;
import accordo.search.Suggestion;
import accordo.search.Timeline;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What queries find, as a list, a graph and over time; and what to ask. */
final class SearchApi implements Api {
  private static final int DEFAULT_SUGGESTIONS = 8;
  private static final int MOST_SUGGESTIONS = 20;
  private static final int DEFAULT_COMPANIES = 60;
  private static final int MOST_COMPANIES = 300;

  private final DealSearch search;

  SearchApi(DealSearch search) {
    this.search = search;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/search", this::find);
    routes.get("/api/suggest", this::suggest);
    routes.get("/api/graph", this::graph);
    routes.get("/api/timeline", this::timeline);
  }

  /** A page of what was found. */
  record Found(
      long total, List<DealSummary> deals, String next, Map<String, List<FacetCount>> facets) {
    static Found of(SearchPage page) {
      Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
      page.facets().forEach((facet, counts) -> facets.put(Requests.lower(facet), counts));
      return new Found(page.total(), page.deals(), page.next(), facets.isEmpty() ? null : facets);
    }
  }

  private void find(Context context) {
    context.json(Found.of(search.find(Requests.search(context))));
  }

  /** Who may be meant by what was typed so far. */
  record Suggested(String text, String kind, String key, long deals) {
    static Suggested of(Suggestion s) {
      return new Suggested(s.text(), Requests.lower(s.kind()), s.key(), s.deals());
    }
  }

  private void suggest(Context context) {
    String prefix = Requests.query(context);
    int limit = Requests.number(context, "limit", DEFAULT_SUGGESTIONS, MOST_SUGGESTIONS);
    List<Suggestion> found = prefix.isBlank() ? List.of() : search.suggest(prefix, limit);
    context.json(found.stream().map(Suggested::of).toList());
  }

  private void graph(Context context) {
    int most = Requests.number(context, "max", DEFAULT_COMPANIES, MOST_COMPANIES);
    DealGraph graph = search.graph(Requests.search(context), most);
    context.json(graph);
  }

  /** Deals over time. */
  record OverTime(String step, List<Timeline.Bin> bins) {
    static OverTime of(Timeline timeline) {
      return new OverTime(Requests.lower(timeline.step()), timeline.bins());
    }
  }

  private void timeline(Context context) {
    context.json(OverTime.of(search.timeline(Requests.search(context))));
  }
}
