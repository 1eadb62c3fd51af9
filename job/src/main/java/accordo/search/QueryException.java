package accordo.search;

/** A query that cannot be read; the message shows the query with a caret under the fault. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A fault in a query.
   *
   * @param query as the user typed it
   * @param column of the fault, from 0
   * @param message what is wrong, and what was expected
   */
  QueryException(String query, int column, String message) {
    super(
        message
            + "\n  "
            + query
            + "\n  "
            + " ".repeat(Math.max(0, Math.min(column, query.length())))
            + "^");
  }
}
