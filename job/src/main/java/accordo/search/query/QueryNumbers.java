package accordo.search.query;

import accordo.search.query.QueryNode.Bound;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.DoublePoint;

/** How numbers and dates are written in queries, and what ranges they make. */
final class QueryNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("(-?\\d{1,18}(?:\\.\\d{1,9})?(?:[eE]\\+?\\d{1,2})?)\\s?(k|m|mn|b|bn|tn)?");
  private static final Map<String, Double> UNITS =
      Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "b", 1e9, "bn", 1e9, "tn", 1e12);
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  private final String query;

  QueryNumbers(String query) {
    this.query = query;
  }

  /** Whole numbers from the first to the last; the first is above the last where none fits. */
  record Ints(int low, int high) {}

  /** Numbers from the lowest to the highest. */
  record Doubles(double low, double high) {}

  Ints whole(Bound low, Bound high) {
    double from = low == null ? Integer.MIN_VALUE : Math.ceil(number(low));
    double to = high == null ? Integer.MAX_VALUE : Math.floor(number(high));
    from += low != null && !low.inclusive() && from == number(low) ? 1 : 0;
    to -= high != null && !high.inclusive() && to == number(high) ? 1 : 0;
    return from > Integer.MAX_VALUE || to < Integer.MIN_VALUE
        ? new Ints(1, 0)
        : new Ints((int) from, (int) to);
  }

  Doubles fractions(Bound low, Bound high) {
    double from = low == null ? Double.NEGATIVE_INFINITY : number(low);
    double to = high == null ? Double.POSITIVE_INFINITY : number(high);
    return new Doubles(
        low == null || low.inclusive() ? from : DoublePoint.nextUp(from),
        high == null || high.inclusive() ? to : DoublePoint.nextDown(to));
  }

  /** Days since 1970. A year or month as the end of a range is meant as a whole. */
  Ints days(Bound low, Bound high) {
    int from = Integer.MIN_VALUE;
    int to = Integer.MAX_VALUE;
    if (low != null) {
      from = low.inclusive() ? firstDay(low) : lastDay(low) + 1;
    }
    if (high != null) {
      to = high.inclusive() ? lastDay(high) : firstDay(high) - 1;
    }
    return new Ints(from, to);
  }

  private double number(Bound bound) {
    Matcher matcher = NUMBER.matcher(bound.text().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw fault(bound, "a number such as 1500, 2.5m or 1bn");
    }
    double unit = matcher.group(2) == null ? 1 : UNITS.get(matcher.group(2));
    return Double.parseDouble(matcher.group(1)) * unit;
  }

  private int firstDay(Bound bound) {
    return (int) day(bound, true).toEpochDay();
  }

  private int lastDay(Bound bound) {
    return (int) day(bound, false).toEpochDay();
  }

  private LocalDate day(Bound bound, boolean first) {
    Matcher matcher = DATE.matcher(bound.text());
    try {
      if (matcher.matches()) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
          return first ? LocalDate.of(year, 1, 1) : Year.of(year).atMonth(12).atEndOfMonth();
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
        if (matcher.group(3) == null) {
          return first ? month.atDay(1) : month.atEndOfMonth();
        }
        return month.atDay(Integer.parseInt(matcher.group(3)));
      }
    } catch (DateTimeException e) {
      // A month or day that no calendar has is told below, like any other text.
    }
    throw fault(bound, "a date such as 2017, 2017-07 or 2017-07-05");
  }

  private QueryException fault(Bound bound, String expected) {
    return new QueryException(query, bound.column(), "'" + bound.text() + "' is not " + expected);
  }
}
