package accordo.web;

import accordo.consolidate.DealSummary;
import accordo.deal.DealType;
import accordo.search.CompanyView;
import accordo.search.DealSearch;
import accordo.search.Facet;
import accordo.search.Filter;
import accordo.search.PersonView;
import accordo.search.SearchRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Companies, and the people who speak. */
final class CompanyApi implements Api {
  private static final int RECENT = 10;

  private final DealSearch search;

  CompanyApi(DealSearch search) {
    this.search = search;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/companies/{key}", this::company);
    routes.get("/api/people/{name}", this::person);
  }

  /**
   * A company; the components are those of {@link CompanyView} but for this.
   *
   * @param recent its latest deals
   */
  record Company(
      String key,
      String name,
      List<String> names,
      long deals,
      Map<DealType, Long> byType,
      Map<Integer, Long> byYear,
      List<CompanyView.Partner> partners,
      List<CompanyView.Executive> executives,
      List<DealSummary> recent) {
    static Company of(CompanyView view, List<DealSummary> recent) {
      return new Company(
          view.key(),
          view.name(),
          view.names(),
          view.deals(),
          view.byType(),
          view.byYear(),
          view.partners(),
          view.executives(),
          recent);
    }
  }

  private void company(Context context) {
    CompanyView view =
        search
            .company(context.pathParam("key"))
            .orElseThrow(() -> ProblemException.notFound("No deal has a party of this key."));
    SearchRequest latest =
        new SearchRequest(
            "",
            List.of(new Filter(Facet.COMPANY, view.key())),
            DealSearch.Order.DATE,
            RECENT,
            null,
            false);
    context.json(Company.of(view, search.find(latest).deals()));
  }

  private void person(Context context) {
    PersonView view =
        search
            .person(context.pathParam("name"))
            .orElseThrow(() -> ProblemException.notFound("No deal quotes a person of this name."));
    context.json(view);
  }
}
