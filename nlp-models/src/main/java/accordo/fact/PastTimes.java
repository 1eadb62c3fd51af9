package accordo.fact;

import accordo.annotate.Pos;
import accordo.annotate.TermSet;
import accordo.frame.Grammar;
import java.util.regex.Pattern;

/** What tells but for tenses that a deal is past: "last year", "in 2009", Hungarian endings. */
final class PastTimes {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final int YEAR_LENGTH = 4;
  private static final Pattern PAST_ENDING =
      Pattern.compile("(tt|[lnrj]t|t[ae]|t[ae]k|t[áé]k|t[uü]nk|t[ae]m)$");

  private final TermSet terms;
  private final Grammar grammar;

  PastTimes(String pack, Grammar grammar) {
    this.terms = TermSet.read(pack + "past-time.txt");
    this.grammar = grammar;
  }

  /** Whether the clause names a time before the article's. */
  boolean areIn(StatusClause clause) {
    return clause.says(terms) || hasPastYear(clause);
  }

  private static boolean hasPastYear(StatusClause clause) {
    String published = clause.published();
    if (published == null || published.length() < YEAR_LENGTH) {
      return false;
    }
    String now = published.substring(0, YEAR_LENGTH);
    for (int i = clause.from(); i < clause.to(); i++) {
      String form = clause.sentence().token(i).form();
      if (clause.scope().contains(i) && isYearBefore(form, now)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYearBefore(String form, String now) {
    if (form.length() < YEAR_LENGTH || !Character.isDigit(form.charAt(0))) {
      return false;
    }
    String year = form.substring(0, YEAR_LENGTH);
    return YEAR.matcher(year).matches() && year.compareTo(now) < 0;
  }

  /** "megvette": without a dictionary the endings of the clause's verbs tell. */
  boolean hasPastEnding(StatusClause clause) {
    return grammar.hasCases()
        && clause.sentence().tokens().subList(clause.from(), clause.to()).stream()
            .anyMatch(t -> t.pos() == Pos.VERB && PAST_ENDING.matcher(t.lower()).find());
  }
}
