package accordo.web;

/**
 * An RFC 9457 problem document.
 *
 * @param type a relative reference that names the kind of problem
 * @param title the same for all problems of the kind
 * @param status the HTTP status
 * @param detail what went wrong this time, and what to do
 * @param instance where a log tells more, or null
 * @param query of a problem with a query: as it was asked
 * @param column where its fault is, from 0
 * @param suggestion what to write instead, or null
 */
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String query,
    Integer column,
    String suggestion) {
  static final String CONTENT_TYPE = "application/problem+json";

  static Problem of(Kind kind, String detail) {
    return new Problem(kind.uri(), kind.title, kind.status, detail, null, null, null, null);
  }

  Problem at(String instance) {
    return new Problem(type, title, status, detail, instance, query, column, suggestion);
  }

  /** What can go wrong. */
  enum Kind {
    BAD_REQUEST(400, "The request cannot be understood"),
    BAD_QUERY(400, "The query cannot be read"),
    TOKEN_REQUIRED(401, "A token is required"),
    FORBIDDEN(403, "The request is not allowed"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    TOO_LARGE(413, "The request is too large"),
    OVERLOADED(503, "Too many requests at once"),
    INTERNAL(500, "Something went wrong here");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    int status() {
      return status;
    }

    private String uri() {
      return "/problems/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
