package accordo.fact;

import accordo.annotate.Pos;
import accordo.annotate.TermSet;
import accordo.frame.Grammar;
import java.util.regex.Pattern;

/** What tells but for tenses that a deal is past: "last year", "in 2009", Hungarian endings. */
final class PastTimes {
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
    return clause.says(terms) || Years.in(clause, (year, now) -> year < now);
  }

  /** Whether the sentence names such a time before it comes to the deal, and for all it tells. */
  boolean areBefore(StatusClause clause) {
    for (int i = 0; i < clause.hit().from(); i++) {
      boolean past =
          terms.matchAt(clause.sentence(), i) > 0
              || Years.isBefore(clause.sentence().token(i), clause.published());
      if (past && !clause.isAside(i)) {
        return true;
      }
    }
    return false;
  }

  /** "megvette": without a dictionary the endings of the clause's verbs tell. */
  boolean hasPastEnding(StatusClause clause) {
    return grammar.hasCases()
        && clause.sentence().tokens().subList(clause.from(), clause.to()).stream()
            .anyMatch(t -> t.pos() == Pos.VERB && PAST_ENDING.matcher(t.lower()).find());
  }
}
