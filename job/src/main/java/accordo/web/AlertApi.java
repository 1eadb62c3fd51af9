package accordo.web;

import accordo.alert.Alert;
import accordo.alert.AlertFeed;
import accordo.alert.AlertFiles;
import accordo.alert.AlertReader;
import accordo.alert.NewSearch;
import accordo.alert.SavedSearch;
import accordo.alert.SearchStore;
import accordo.consolidate.DealSummary;
import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Supplier;

/** Saved searches, what they have told, and their feeds. */
final class AlertApi implements Api, AutoCloseable {
  private static final int SAMPLES = 5;
  private static final int DEFAULT_HISTORY = 50;
  private static final int MOST_HISTORY = 500;
  private static final int FEED = 100;
  private static final String ID = "/api/alerts/{id}";

  private final SearchStore store;
  private final AlertFiles files;
  private final DealSearch search;

  AlertApi(SearchStore store, AlertFiles files, DealSearch search) {
    this.store = store;
    this.files = files;
    this.search = search;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/alerts", this::list);
    routes.post("/api/alerts", this::create);
    routes.post("/api/alerts/test", this::test);
    routes.get(ID, context -> context.json(SavedView.of(find(context), false)));
    routes.put(ID, this::change);
    routes.delete(ID, this::remove);
    routes.get(ID + "/history", this::history);
    routes.get("/alerts/{id}.atom", this::feed);
  }

  private void list(Context context) {
    context.json(store.all().stream().map(s -> SavedView.of(s, false)).toList());
  }

  private void create(Context context) {
    SavedSearch saved = valid(body(context)::create);
    store.save(saved);
    context
        .status(HttpStatus.CREATED)
        .header("Location", "/api/alerts/" + saved.id())
        .json(SavedView.of(saved, true));
  }

  private void change(Context context) {
    SavedSearch known = find(context);
    NewSearch wanted = body(context);
    SavedSearch saved = valid(() -> wanted.change(known));
    store.save(saved);
    context.json(SavedView.of(saved, known.secret() == null));
  }

  private void remove(Context context) {
    if (!store.remove(find(context).id())) {
      throw unknown(context);
    }
    context.status(HttpStatus.NO_CONTENT);
  }

  /** What a search would have told: how many deals it finds, and the latest of them. */
  record Tried(long total, List<DealSummary> deals) {}

  private void test(Context context) {
    SavedSearch tried = valid(body(context)::create);
    var found = search.find(SearchRequest.of(tried.query(), DealSearch.Order.DATE, SAMPLES));
    context.json(new Tried(found.total(), found.deals()));
  }

  private void history(Context context) {
    String id = find(context).id();
    context.json(latest(id, Requests.number(context, "limit", DEFAULT_HISTORY, MOST_HISTORY)));
  }

  private void feed(Context context) {
    SavedSearch saved = find(context);
    String page = context.scheme() + "://" + context.host();
    context
        .contentType("application/atom+xml; charset=utf-8")
        .result(new AlertFeed(page).write(saved, latest(saved.id(), FEED)));
  }

  private List<Alert> latest(String id, int most) {
    return AlertReader.latest(files.log(), alert -> alert.search().equals(id), most);
  }

  private SavedSearch find(Context context) {
    return store.find(context.pathParam("id")).orElseThrow(() -> unknown(context));
  }

  private static ProblemException unknown(Context context) {
    return ProblemException.notFound("There is no saved search " + context.pathParam("id") + ".");
  }

  private static NewSearch body(Context context) {
    return context.bodyAsClass(NewSearch.class);
  }

  private static SavedSearch valid(Supplier<SavedSearch> search) {
    try {
      return search.get();
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest(e.getMessage());
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
