package accordo.web;

import accordo.search.QueryException;
import accordo.web.Problem.Kind;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what goes wrong, without telling clients what only the log should know. */
final class Problems implements Api {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @Override
  public void addTo(RoutesConfig routes) {
    routes.exception(QueryException.class, (e, context) -> answer(context, query(e)));
    routes.exception(
        BadRequestException.class,
        (e, context) -> answer(context, Problem.of(Kind.BAD_REQUEST, e.getMessage())));
    routes.exception(HttpResponseException.class, (e, context) -> answer(context, http(e)));
    routes.exception(Exception.class, Problems::internal);
  }

  static void answer(Context context, Problem problem) {
    context
        .status(problem.status())
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

  private static Problem http(HttpResponseException e) {
    if (e instanceof ContentTooLargeResponse) {
      return Problem.of(Kind.TOO_LARGE, "A request body may have 64 KiB at most.");
    }
    return switch (e.getStatus()) {
      case 404 -> Problem.of(Kind.NOT_FOUND, "There is nothing at this address.");
      case 405 -> Problem.of(Kind.METHOD_NOT_ALLOWED, "Allowed here: " + allowed(e) + ".");
      default -> Problem.of(Kind.BAD_REQUEST, e.getMessage());
    };
  }

  private static String allowed(HttpResponseException e) {
    return e.getDetails().getOrDefault("availableMethods", "other methods");
  }

  private static void internal(Exception e, Context context) {
    String id = UUID.randomUUID().toString();
    LOG.atError().addKeyValue("problem", id).setCause(e).log("a request failed: {}", id);
    String detail = "The log of the server tells more; look there for the instance.";
    answer(context, Problem.of(Kind.INTERNAL, detail).at("urn:uuid:" + id));
  }
}
