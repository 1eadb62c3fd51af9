package accordo.web;

import accordo.web.Problem.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.JettyConfig;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server under the handlers. */
final class Jetty {
  private static final int THREADS = 64;
  private static final long LAST_REQUESTS_MILLIS = 5_000;

  /** Ids of articles may be addresses, whose slashes and signs are escaped in a path. */
  private static final UriCompliance URIS =
      UriCompliance.DEFAULT.with(
          "ids",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

  private Jetty() {}

  static void configure(JettyConfig jetty) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("accordo-web");
    jetty.threadPool = threads;
    jetty.modifyServer(Jetty::configure);
    jetty.modifyHttpConfiguration(Jetty::configure);
    jetty.modifyServletContextHandler(
        context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
  }

  private static void configure(Server server) {
    server.setStopTimeout(LAST_REQUESTS_MILLIS);
    server.setHandler(new GracefulHandler());
    server.setErrorHandler(new Unreadable());
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setUriCompliance(URIS);
  }

  /** Answers what is not even HTTP, or not ours to hand on. */
  private static final class Unreadable extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws JsonProcessingException {
      int status = response.getStatus();
      Kind kind = status >= 500 ? Kind.INTERNAL : Kind.BAD_REQUEST;
      Problem problem = Problem.of(kind, "The server cannot read this as a request.");
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
      byte[] json = Json.mapper().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
      response.write(true, ByteBuffer.wrap(json), callback);
      return true;
    }
  }
}
