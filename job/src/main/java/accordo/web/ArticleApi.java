package accordo.web;

import accordo.consolidate.DealRecord;
import accordo.consolidate.DealSummary;
import accordo.consolidate.Source;
import accordo.index.ArticleLookup;
import accordo.index.StoredArticle;
import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles as they were read, with the deals that they tell of. */
final class ArticleApi implements Api {
  private final DealSearch search;
  private final ArticleLookup articles;

  ArticleApi(DealSearch search, ArticleLookup articles) {
    this.search = search;
    this.articles = articles;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/articles/<id>", this::article);
  }

  /**
   * An article.
   *
   * @param text what offsets of evidence and quotes count in, in UTF-16 units; null where the job
   *     did not keep it
   */
  record Article(
      String id,
      String title,
      String text,
      String language,
      String source,
      String published,
      List<DealSummary> deals) {
    static Article of(StoredArticle a, List<DealSummary> deals) {
      return new Article(
          a.id(), a.title(), a.text(), a.language(), a.source(), a.published(), deals);
    }

    static Article of(Source s, List<DealSummary> deals) {
      return new Article(
          s.articleId(), s.title(), null, s.language(), s.source(), s.published(), deals);
    }
  }

  private void article(Context context) {
    String id = context.pathParam("id");
    List<DealRecord> deals = deals(id);
    List<DealSummary> summaries = deals.stream().map(DealSummary::of).toList();
    Optional<Article> known = articles.find(id).map(a -> Article.of(a, summaries));
    context.json(
        known
            .or(() -> source(id, deals).map(s -> Article.of(s, summaries)))
            .orElseThrow(
                () -> ProblemException.notFound("No deal is told by an article of this id.")));
  }

  private List<DealRecord> deals(String articleId) {
    String quoted = articleId.replace("\\", "\\\\").replace("\"", "\\\"");
    SearchRequest telling =
        SearchRequest.of("article:\"" + quoted + "\"", DealSearch.Order.CONFIDENCE, 1);
    List<DealRecord> deals = new ArrayList<>();
    search.export(telling, SearchRequest.MOST, deals::add);
    deals.removeIf(d -> source(articleId, List.of(d)).isEmpty());
    return deals;
  }

  private static Optional<Source> source(String articleId, List<DealRecord> deals) {
    return deals.stream()
        .flatMap(d -> d.sources().stream())
        .filter(s -> s.articleId().equals(articleId))
        .findFirst();
  }
}
