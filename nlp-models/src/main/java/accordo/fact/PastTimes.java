package accordo.fact;

import accordo.annotate.Pos;
import accordo.annotate.TermSet;
import accordo.frame.pack.Grammar;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What tells but for tenses that a deal is past: "last year", "in 2009", Hungarian endings. */
final class PastTimes {
  private static final Pattern PAST_ENDING =
      Pattern.compile("(tt|[lnrj]t|t[ae]|t[ae]k|t[áé]k|t[uü]nk|t[ae]m)$");

  private final TermSet terms;
  private final Grammar grammar;

  PastTimes(String pack, Grammar grammar) {
    this.terms = TermSet.readIfPresent(pack + "past-time.txt");
    this.grammar = grammar;
  }

  /** Whether the clause names a time before the article's. */
  boolean areIn(StatusClause clause) {
    return clause.says(terms) || Years.in(clause, (year, now) -> year < now);
  }

  /** Whether such a time is a year, in the clause or before the sentence comes to the deal. */
  boolean areYears(StatusClause clause) {
    return Years.in(clause, (year, now) -> year < now)
        || isBefore(clause, i -> Years.isBefore(clause.sentence().token(i), clause.published()));
  }

  /** Whether the sentence names such a time before it comes to the deal, and for all it tells. */
  boolean areBefore(StatusClause clause) {
    return areYears(clause) || isBefore(clause, i -> terms.matchAt(clause.sentence(), i) > 0);
  }

  private static boolean isBefore(StatusClause clause, IntPredicate isTime) {
    return IntStream.range(0, clause.hit().from()).filter(isTime).anyMatch(i -> !clause.isAside(i));
  }

  /** "megvette": without a dictionary the endings of the clause's verbs tell. */
  boolean hasPastEnding(StatusClause clause) {
    return grammar.hasCases()
        && clause.sentence().tokens().subList(clause.from(), clause.to()).stream()
            .anyMatch(t -> t.pos() == Pos.VERB && PAST_ENDING.matcher(t.lower()).find());
  }
}
