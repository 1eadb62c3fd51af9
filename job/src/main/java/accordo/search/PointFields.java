package accordo.search;

import accordo.index.IndexFields;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;
import org.apache.lucene.queryparser.flexible.standard.config.NumberDateFormat;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;

/** How numbers, amounts and dates are written in queries. */
final class PointFields {
  private static final String DATE_PATTERN = "yyyy-MM-dd";
  private static final String ANYTHING = "*";

  private PointFields() {}

  static boolean isKnown(String field) {
    return IndexFields.queryable().contains(field)
        || IndexFields.isDouble(field)
        || field.equals(ANYTHING)
        || field.matches(IndexFields.text("[a-z]{2}"));
  }

  /** How a field's values are read, or null where they are words. */
  static PointsConfig config(String field) {
    if (IndexFields.isInt(field)) {
      return new PointsConfig(number(), Integer.class);
    }
    if (IndexFields.isDouble(field)) {
      return new PointsConfig(number(), Double.class);
    }
    return IndexFields.isDate(field) ? new PointsConfig(dates(), Long.class) : null;
  }

  private static NumberFormat number() {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
    format.setGroupingUsed(false);
    return format;
  }

  private static NumberFormat dates() {
    DateFormat days = new SimpleDateFormat(DATE_PATTERN, Locale.ROOT);
    days.setTimeZone(TimeZone.getTimeZone("UTC"));
    days.setLenient(false);
    return new NumberDateFormat(days);
  }

  /** The written value of a leaf of the syntax tree, or null where any will do. */
  static String value(QueryNode leaf, EscapeQuerySyntax syntax) {
    if (leaf instanceof FieldQueryNode value) {
      String text = value.getTextAsString();
      return text.isEmpty() || text.equals(ANYTHING) ? null : text;
    }
    return null;
  }

  static boolean reads(PointsConfig config, String value) {
    ParsePosition position = new ParsePosition(0);
    return config.getNumberFormat().parse(value, position) != null
        && position.getIndex() == value.length();
  }

  static String example(PointsConfig config) {
    return config.getNumberFormat() instanceof NumberDateFormat
        ? "a date such as 2017-07-05"
        : "a number such as 1500";
  }
}
