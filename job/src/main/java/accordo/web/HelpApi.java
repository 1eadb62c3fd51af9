package accordo.web;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.index.ArticleLookup;
import accordo.search.DealSearch;
import accordo.search.Facet;
import accordo.search.FacetCount;
import accordo.search.SearchRequest;
import accordo.search.query.QueryField;
import accordo.search.query.QueryFields;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;

/** What can be asked, and of how much. */
final class HelpApi implements Api {
  private static final List<Example> EXAMPLES =
      List.of(
          new Example("type:PATENT_LICENSE party:nokia", "patent licences with Nokia"),
          new Example("licensee:xiaomi", "what Xiaomi takes licences for"),
          new Example("patents:[100 TO *]", "deals about at least 100 patents"),
          new Example("type:ACQUISITION money.usd:>=1bn", "acquisitions for a billion dollars"),
          new Example("licenza incrociata", "cross-licences, asked for in Italian"),
          new Example("quote:licence title:ceo", "chief executives on licences"),
          new Example("status:RUMORED seen:2024", "what was rumoured in 2024"),
          new Example("exclusive:true -language:en", "exclusive, and told in other languages"));

  private final DealSearch search;
  private final ArticleLookup articles;

  HelpApi(DealSearch search, ArticleLookup articles) {
    this.search = search;
    this.articles = articles;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/help", context -> context.json(Help.all()));
    routes.get("/api/status", this::status);
  }

  /** A query and what it finds. */
  record Example(String query, String says) {}

  /** A field of the query language. */
  record Field(String name, String kind, String description, String example) {
    static Field of(QueryField field) {
      return new Field(field.name(), kind(field), field.description(), field.example());
    }

    /** Names of companies and people are those that can be suggested. */
    private static String kind(QueryField field) {
      boolean isRole =
          Arrays.stream(Role.values()).anyMatch(r -> Requests.lower(r).equals(field.name()));
      return isRole
          ? "company"
          : field.name().equals("speaker") ? "person" : Requests.lower(field.kind());
    }
  }

  /** All that helps to ask. */
  record Help(
      List<Field> fields,
      List<DealType> types,
      List<Role> roles,
      List<Status> statuses,
      List<Example> examples) {
    static Help all() {
      return new Help(
          QueryFields.all().stream().map(Field::of).toList(),
          List.of(DealType.values()),
          List.of(Role.values()),
          List.of(Status.values()),
          EXAMPLES);
    }
  }

  /**
   * How much there is.
   *
   * @param articles that tell of deals and are kept
   * @param languages of the articles, the most frequent first
   */
  record ServerStatus(long deals, long articles, List<String> languages, String version) {}

  private void status(Context context) {
    SearchRequest everything =
        new SearchRequest("", List.of(), DealSearch.Order.DATE, 1, null, true);
    List<FacetCount> languages =
        search.find(everything).facets().getOrDefault(Facet.LANGUAGE, List.of());
    context.json(
        new ServerStatus(
            search.deals(),
            articles.articles(),
            languages.stream().map(FacetCount::value).toList(),
            Version.NUMBER));
  }
}
