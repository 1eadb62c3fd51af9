package accordo.fact;

import accordo.annotate.TermSet;

/** What tells that a deal is to begin, or runs on from now: "from January", "until 2029". */
final class ComingTimes {
  private final TermSet terms;

  ComingTimes(String pack) {
    this.terms = TermSet.readIfPresent(pack + "ahead.txt");
  }

  /** Whether the clause names a time after the article's. */
  boolean areIn(StatusClause clause) {
    return terms.occursIn(clause.sentence(), clause.from(), clause.to())
        || Years.in(clause, (year, now) -> year > now);
  }
}
