package accordo.web;

import accordo.search.DealSearch;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** One deal with all that proves it. */
final class DealApi implements Api {
  private final DealSearch search;

  DealApi(DealSearch search) {
    this.search = search;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/deals/{id}", this::deal);
  }

  private void deal(Context context) {
    context.json(
        search
            .deal(context.pathParam("id"))
            .map(DealView::of)
            .orElseThrow(
                () ->
                    ProblemException.notFound(
                        "There is no deal of this id; the articles that told of it may belong to"
                            + " another one now.")));
  }
}
