package accordo.web;

import accordo.web.Problem.Kind;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How much may be asked at once; what a query may cost is bounded where it is read. */
final class Limits implements Api {
  /** In bytes. */
  static final long LARGEST_BODY = 64 * 1024;

  /** Requests to the API that are worked on at a time. */
  private static final int AT_ONCE = 32;

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String HELD = "accordo.permit";

  /** Stays open as long as a client listens, and costs nothing meanwhile. */
  private static final String EVENTS = "/api/events";

  private final Semaphore permits;
  private final Duration patience;

  Limits() {
    this(AT_ONCE, PATIENCE);
  }

  /**
   * Limits of the API.
   *
   * @param atOnce how many requests are worked on at a time
   * @param patience how long another waits before it is refused
   */
  Limits(int atOnce, Duration patience) {
    this.permits = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(Limits::checkSize);
    routes.before("/api/*", this::enter);
    routes.after("/api/*", this::leave);
  }

  private static void checkSize(Context context) {
    if (context.req().getContentLengthLong() > LARGEST_BODY) {
      context.header("Connection", "close");
      String detail = "A request body has %,d bytes at most.".formatted(LARGEST_BODY);
      throw new ProblemException(Problem.of(Kind.TOO_LARGE, detail));
    }
  }

  private void enter(Context context) throws InterruptedException {
    if (context.path().equals(EVENTS)) {
      return;
    }
    if (!permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      context.header("Retry-After", "5");
      throw new ProblemException(Problem.of(Kind.OVERLOADED, "Try again in a few seconds."));
    }
    context.attribute(HELD, true);
  }

  private void leave(Context context) {
    if (context.attribute(HELD) != null) {
      context.attribute(HELD, null);
      permits.release();
    }
  }
}
