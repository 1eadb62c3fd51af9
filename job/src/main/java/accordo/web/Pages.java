package accordo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The page and what it loads, from the class path; nothing else that lies there. */
final class Pages implements Api {
  private static final String FOLDER = "/accordo/web/";
  private static final String WEB_JARS = "/META-INF/resources/webjars/";

  /** No step up, no hidden file, no empty step. */
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json");

  private final Map<String, Optional<byte[]>> loaded = new ConcurrentHashMap<>();

  @Override
  public void addTo(RoutesConfig routes) {
    for (String path :
        new String[] {
          "/", "/deals/{id}", "/companies/{key}", "/people/{name}", "/articles/<id>", "/alerts"
        }) {
      routes.get(path, context -> serve(context, FOLDER, "index.html"));
    }
    routes.get(
        "/assets/<file>", context -> serve(context, FOLDER + "assets/", context.pathParam("file")));
    routes.get("/vendor/{jar}/<file>", this::vendor);
    routes.error(404, "text/html", this::unknown);
  }

  /** A person who went astray gets the page, which says so. */
  private void unknown(Context context) {
    if (!context.path().startsWith("/api/")) {
      serve(context, FOLDER, "index.html");
    }
  }

  private void vendor(Context context) {
    String jar = context.pathParam("jar");
    String folder =
        PATH.matcher(jar).matches()
            ? version(jar).map(v -> WEB_JARS + jar + "/" + v + "/").orElse(null)
            : null;
    if (folder == null) {
      throw new NotFoundResponse();
    }
    serve(context, folder, context.pathParam("file"));
  }

  /** The version of a WebJar, which is a part of its paths. */
  private static Optional<String> version(String jar) {
    String pom = "/META-INF/maven/org.webjars.npm/" + jar + "/pom.properties";
    try (InputStream in = Pages.class.getResourceAsStream(pom)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      properties.load(in);
      return Optional.ofNullable(properties.getProperty("version"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + pom, e);
    }
  }

  private void serve(Context context, String folder, String file) {
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null || !PATH.matcher(file).matches()) {
      throw new NotFoundResponse();
    }
    byte[] bytes =
        loaded.computeIfAbsent(folder + file, Pages::load).orElseThrow(NotFoundResponse::new);
    context.contentType(type).header("Cache-Control", "no-cache").result(bytes);
  }

  private static Optional<byte[]> load(String resource) {
    try (InputStream in = Pages.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
