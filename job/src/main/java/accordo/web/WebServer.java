package accordo.web;

import accordo.search.DealSearch;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.List;

/** The page and the API, from start to close. */
public final class WebServer implements AutoCloseable {
  private static final long LARGEST_REQUEST = 64 * 1024;

  private final DealSearch search;
  private final Javalin javalin;
  private final String host;

  private WebServer(WebConfig config, DealSearch search) {
    this.search = search;
    this.host = config.host();
    this.javalin = Javalin.create(javalin -> configure(javalin, config, search));
  }

  /**
   * Opens the index and listens.
   *
   * @throws accordo.index.IndexException when there is no index
   * @throws WebException when it cannot listen there
   */
  public static WebServer start(WebConfig config) {
    WebServer server = new WebServer(config, DealSearch.open(config.index()));
    try {
      server.javalin.start(config.host(), config.port());
    } catch (RuntimeException e) {
      server.close();
      throw new WebException(
          "cannot listen at %s:%d: %s".formatted(config.host(), config.port(), e.getMessage()), e);
    }
    return server;
  }

  private static void configure(JavalinConfig javalin, WebConfig config, DealSearch search) {
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.http.maxRequestSize = LARGEST_REQUEST;
    javalin.http.prefer405over404 = true;
    javalin.http.generateEtags = true;
    javalin.jsonMapper(new Json());
    new Problems().addTo(javalin.routes);
    apis(search).forEach(api -> api.addTo(javalin.routes));
    new Pages().addTo(javalin.routes);
  }

  private static List<Api> apis(DealSearch search) {
    return List.of(new SearchApi(search), new DealApi(search), new CompanyApi(search));
  }

  /** The port that it listens at. */
  public int port() {
    return javalin.port();
  }

  /** Where the page is, without a token. */
  public String address() {
    return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port());
  }

  /** Answers the requests that have come, then ends. */
  @Override
  public void close() {
    javalin.stop();
    search.close();
  }
}
