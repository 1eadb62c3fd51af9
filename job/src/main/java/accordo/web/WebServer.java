package accordo.web;

import accordo.alert.AlertFiles;
import accordo.alert.SearchStore;
import accordo.index.ArticleLookup;
import accordo.index.DealIndex;
import accordo.search.DealSearch;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.List;

/** The page and the API, from start to close. */
public final class WebServer implements AutoCloseable {
  private final String host;
  private final DealSearch search;
  private final ArticleLookup articles;
  private final AlertApi alerts;
  private final EventApi events;
  private final Javalin javalin;

  private WebServer(WebConfig config) {
    host = config.host();
    Token token = config.token() == null ? null : new Token(config.token());
    search = DealSearch.open(config.index(), config.rates());
    articles = ArticleLookup.open(DealIndex.open(config.index()));
    AlertFiles files = AlertFiles.beside(config.index());
    String saved = config.savedSearches();
    SearchStore store =
        SearchStore.of(saved == null ? files.searches().toString() : saved, config.kafka());
    alerts = new AlertApi(store, files, search);
    events = new EventApi(files);
    javalin = Javalin.create(javalin -> configure(javalin, token));
  }

  /**
   * Opens the index and listens.
   *
   * @throws accordo.index.IndexException when there is no index
   * @throws WebException when it cannot listen there
   */
  public static WebServer start(WebConfig config) {
    WebServer server = new WebServer(config);
    try {
      server.javalin.start(config.host(), config.port());
    } catch (RuntimeException e) {
      server.close();
      throw new WebException(
          "cannot listen at %s:%d: %s".formatted(config.host(), config.port(), e.getMessage()), e);
    }
    return server;
  }

  private void configure(JavalinConfig config, Token token) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = Limits.LARGEST_BODY;
    config.http.prefer405over404 = true;
    config.http.generateEtags = true;
    config.jsonMapper(new Json());
    Jetty.configure(config.jetty);
    List.of(
            new Problems(),
            new Guard(token),
            new Limits(),
            new SearchApi(search),
            new DealApi(search),
            new ArticleApi(search, articles),
            new CompanyApi(search),
            new ExportApi(search),
            new HelpApi(search, articles),
            alerts,
            events,
            new OpenApi(),
            new Pages())
        .forEach(api -> api.addTo(config.routes));
  }

  /** The port that it listens at. */
  public int port() {
    return javalin.port();
  }

  /** Where the page is, without a token. */
  public String address() {
    return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port());
  }

  /** The handlers, for a test that compares them with what is documented. */
  Javalin javalin() {
    return javalin;
  }

  /** Answers the requests that have come, then ends. */
  @Override
  public void close() {
    events.close();
    javalin.stop();
    alerts.close();
    articles.close();
    search.close();
  }
}
