package accordo.web;

import io.javalin.config.RoutesConfig;

/** A part of the API. */
@FunctionalInterface
interface Api {
  /** Adds its handlers. */
  void addTo(RoutesConfig routes);
}
