package accordo.search.query;

/** A query that cannot be read or would cost too much; the message shows where, with a caret. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String query;
  private final int column;
  private final String fault;
  private final String suggestion;

  /**
   * A fault in a query.
   *
   * @param query as the user typed it
   * @param column of the fault, from 0
   * @param fault what is wrong, and what was expected
   */
  public QueryException(String query, int column, String fault) {
    this(query, column, fault, null);
  }

  /**
   * A fault in a query whose remedy is known.
   *
   * @param suggestion what to write instead, or null
   */
  public QueryException(String query, int column, String fault, String suggestion) {
    super(message(query, column, fault, suggestion));
    this.query = query;
    this.column = Math.max(0, Math.min(column, query.length()));
    this.fault = fault;
    this.suggestion = suggestion;
  }

  /** As the user typed it. */
  public String query() {
    return query;
  }

  /** Where the fault is, from 0 to the query's length. */
  public int column() {
    return column;
  }

  /** What is wrong, in one line, without the query. */
  public String fault() {
    return fault;
  }

  /** What to write instead, or null when that is not known. */
  public String suggestion() {
    return suggestion;
  }

  private static String message(String query, int column, String fault, String suggestion) {
    String remedy = suggestion == null ? "" : "; did you mean '" + suggestion + "'?";
    int spaces = Math.max(0, Math.min(column, query.length()));
    return fault + remedy + "\n  " + query + "\n  " + " ".repeat(spaces) + "^";
  }
}
