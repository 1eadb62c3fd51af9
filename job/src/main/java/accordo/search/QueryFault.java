package accordo.search;

import accordo.index.IndexFields;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;

/** Tells where in a query the fault is. */
final class QueryFault {
  /** How JavaCC's lexer tells where it stopped. */
  private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

  private static final int FARTHEST_SUGGESTION = 3;

  private QueryFault() {}

  static QueryException of(String query, Exception e) {
    return new QueryException(query, column(query, e), "the query cannot be read");
  }

  static QueryException unknownField(String query, String field) {
    String message = "there is no field '" + field + "'" + suggestion(field);
    return new QueryException(query, Math.max(0, query.indexOf(field + ":")), message);
  }

  static QueryException notANumber(String query, String value, String example) {
    String message = "'" + value + "' is not " + example;
    return new QueryException(query, Math.max(0, query.indexOf(value)), message);
  }

  private static int column(String query, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse && parse.currentToken != null) {
        return parse.currentToken.next.beginColumn;
      }
      Matcher matcher = COLUMN.matcher(String.valueOf(cause.getMessage()));
      if (matcher.find()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return query.length();
  }

  private static String suggestion(String field) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return IndexFields.queryable().stream()
        .min(
            Comparator.comparingInt((String known) -> distance.apply(known, field))
                .thenComparing(Comparator.naturalOrder()))
        .filter(known -> distance.apply(known, field) <= FARTHEST_SUGGESTION)
        .map(known -> "; did you mean '" + known + "'?")
        .orElse(
            "; fields are "
                + String.join(", ", IndexFields.queryable().stream().sorted().toList()));
  }
}
