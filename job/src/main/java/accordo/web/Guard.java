package accordo.web;

import accordo.web.Problem.Kind;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Map;
import java.util.Set;

/**
 * Lets in who shows the token, where there is one; else only pages of this machine. What a browser
 * may do with an answer is told with each.
 */
final class Guard implements Api {
  private static final String COOKIE = "accordo_token";
  private static final String BEARER = "Bearer ";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
              + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private final Token token;

  /**
   * Makes a guard.
   *
   * @param token that requests must show, or null for none
   */
  Guard(Token token) {
    this.token = token;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(context -> HEADERS.forEach(context::header));
    routes.before("/api/*", context -> context.header("Cache-Control", "private, no-cache"));
    routes.before(token == null ? Guard::checkHost : this::checkToken);
    routes.before(Guard::checkOrigin);
  }

  /** A page of another site can make its own name mean this machine, but cannot hide the name. */
  private static void checkHost(Context context) {
    if (!Hosts.isLocal(context.header("Host"))) {
      throw forbidden("This server answers as localhost only.");
    }
  }

  private void checkToken(Context context) {
    String given = context.queryParam("token");
    if (given != null && context.path().equals("/") && token.is(given)) {
      Cookie cookie = new Cookie(COOKIE, token.ticket());
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.LAX);
      context.cookie(cookie).redirect("/");
      context.skipRemainingHandlers();
      return;
    }
    String authorization = context.header("Authorization");
    boolean isShown = authorization != null && authorization.startsWith(BEARER);
    boolean isIn =
        isShown
            ? token.is(authorization.substring(BEARER.length()))
            : token.isTicket(context.cookie(COOKIE));
    if (!isIn) {
      context.header("WWW-Authenticate", "Bearer");
      throw new ProblemException(
          Problem.of(
              Kind.TOKEN_REQUIRED,
              "Open /?token=… once in this browser, or send the header Authorization: Bearer …"));
    }
  }

  /** Pages of other sites may not change anything. */
  private static void checkOrigin(Context context) {
    if (SAFE.contains(context.method().name())) {
      return;
    }
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean isOwn =
        (site == null || OWN_PAGES.contains(site))
            && (origin == null || origin.replaceFirst("^https?://", "").equals(context.host()));
    if (!isOwn) {
      throw forbidden("Pages of other sites may not do this.");
    }
  }

  private static ProblemException forbidden(String detail) {
    return new ProblemException(Problem.of(Kind.FORBIDDEN, detail));
  }
}
