package accordo.fact;

import accordo.annotate.Token;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Compares the years that a clause names with the year of the article. */
final class Years {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final int LENGTH = 4;

  private Years() {}

  /** Whether the words that speak of a deal name a year that compares so with the article's. */
  static boolean in(StatusClause clause, BiPredicate<Integer, Integer> compares) {
    String published = clause.published();
    if (published == null || published.length() < LENGTH) {
      return false;
    }
    int now = Integer.parseInt(published.substring(0, LENGTH));
    for (int i = clause.from(); i < clause.to(); i++) {
      int year = year(clause.sentence().token(i).form());
      if (year > 0 && clause.scope().contains(i) && compares.test(year, now)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a year before the article's. */
  static boolean isBefore(Token token, String published) {
    int year = year(token.form());
    return year > 0
        && published != null
        && published.length() >= LENGTH
        && year < Integer.parseInt(published.substring(0, LENGTH));
  }

  /** The year that a word starts with ("2009-ben"); 0 where there is none. */
  private static int year(String form) {
    if (form.length() < LENGTH || !Character.isDigit(form.charAt(0))) {
      return 0;
    }
    String year = form.substring(0, LENGTH);
    return YEAR.matcher(year).matches() ? Integer.parseInt(year) : 0;
  }
}
