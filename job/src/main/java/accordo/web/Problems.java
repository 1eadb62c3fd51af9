package accordo.web;

import accordo.search.query.QueryException;
import accordo.web.Problem.Kind;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what goes wrong, without telling clients what only the log should know. */
final class Problems implements Api {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @Override
  public void addTo(RoutesConfig routes) {
    routes.exception(QueryException.class, (e, context) -> answer(context, query(e)));
    routes.exception(ProblemException.class, (e, context) -> answer(context, e.problem()));
    routes.exception(HttpResponseException.class, Problems::http);
    routes.exception(Exception.class, Problems::internal);
  }

  static void answer(Context context, Problem problem) {
    context
        .status(problem.status())
        .removeHeader("Content-Disposition")
        .json(problem)
        .contentType(Problem.CONTENT_TYPE)
        .header("Cache-Control", "no-store");
  }

  private static Problem query(QueryException e) {
    Problem plain = Problem.of(Kind.BAD_QUERY, e.fault());
    return new Problem(
        plain.type(),
        plain.title(),
        plain.status(),
        plain.detail(),
        null,
        e.query(),
        e.column(),
        e.suggestion());
  }

  private static void http(HttpResponseException e, Context context) {
    String allowed = e.getDetails().get("availableMethods");
    if (allowed != null) {
      context.header("Allow", allowed);
    }
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(k -> k.status() == e.getStatus() && k != Kind.BAD_QUERY)
            .findFirst()
            .orElse(Kind.BAD_REQUEST);
    String detail =
        switch (kind) {
          case NOT_FOUND -> "There is nothing at this address.";
          case METHOD_NOT_ALLOWED -> "Allowed here: " + allowed + ".";
          case TOO_LARGE -> "A request body has %,d bytes at most.".formatted(Limits.LARGEST_BODY);
          default -> e.getMessage();
        };
    answer(context, Problem.of(kind, detail));
  }

  private static void internal(Exception e, Context context) {
    String id = UUID.randomUUID().toString();
    LOG.atError().addKeyValue("problem", id).setCause(e).log("a request failed: {}", id);
    if (context.res().isCommitted()) {
      // What was sent must not look whole.
      ServletContextRequest.getServletContextRequest(context.req()).getServletChannel().abort(e);
      return;
    }
    String detail = "The log of the server tells more; look there for the instance.";
    answer(context, Problem.of(Kind.INTERNAL, detail).at("urn:uuid:" + id));
  }
}
