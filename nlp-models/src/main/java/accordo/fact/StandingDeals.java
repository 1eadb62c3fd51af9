package accordo.fact;

import accordo.annotate.Reading.Kind;
import accordo.annotate.Reading.Tense;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.deal.DealType;
import accordo.frame.pack.Grammar;

/**
 * Deals that are told as how things stand, rather than as news: "X supplies Y", "X is the supplier
 * of Y". They have been made.
 */
final class StandingDeals {
  private final ComingTimes coming;

  /** Verbs that make a deal: their present is news. */
  private final TermSet events;

  /** Verbs that tell how things stand whatever the deal: "has", "operates". */
  private final TermSet states;

  /** Words by which a present tells no news: "already", "still". */
  private final TermSet already;

  private final Grammar grammar;
  private final Tenses tenses;
  private final PastTimes pastTimes;

  StandingDeals(String pack, Grammar grammar, Tenses tenses, PastTimes pastTimes) {
    this.coming = new ComingTimes(pack);
    this.states = TermSet.readIfPresent(pack + "states.txt");
    this.already = TermSet.readIfPresent(pack + "standing.txt");
    this.events = TermSet.readIfPresent(pack + "events.txt");
    this.grammar = grammar;
    this.tenses = tenses;
    this.pastTimes = pastTimes;
  }

  boolean isOne(StatusClause clause) {
    return isInForce(clause) || isNamed(clause) || isHabit(clause) || isState(clause);
  }

  /** "X supplies Y", told further down. */
  private boolean isInForce(StatusClause clause) {
    return isLastingBackground(clause)
        && clause.isOwnVerb()
        && (tenses.isPresent(clause.sentence(), clause.head())
            || tenses.isPresentPassive(clause.sentence(), clause.head()));
  }

  /** "X has a venture with Y", "X already uses Y's patents". */
  private boolean isState(StatusClause clause) {
    Token verb = clause.scope().verb().orElse(null);
    return verb != null
        && !clause.sentence().isHeadline()
        && tenses.isPresent(clause.sentence(), verb)
        && !coming.areIn(clause)
        && (clause.says(already)
            || clause.isAfterLead() && states.matchAt(clause.sentence(), verb.index()) > 0);
  }

  private boolean isLastingBackground(StatusClause clause) {
    return clause.isAfterLead()
        && DealNature.isLasting(clause.type())
        && clause.hasVerb()
        && events.matchAt(clause.sentence(), clause.hit().head()) == 0
        && !coming.areIn(clause);
  }

  /** "X is the supplier of Y". */
  private static boolean isNamed(StatusClause clause) {
    boolean lasting =
        DealNature.isLasting(clause.type()) || clause.type() == DealType.PATENT_LICENSE;
    return lasting
        && !clause.hasVerb()
        && clause.sentence().isParsed()
        && clause.sentence().children(clause.head()).stream()
            .anyMatch(c -> c.is("cop") && isPresent(c));
  }

  private static boolean isPresent(Token copula) {
    return copula.readings().stream()
        .anyMatch(r -> r.kind() == Kind.VERB && r.tense() == Tense.OTHER);
  }

  /** The same where only endings tell tenses, and nothing says that it is to begin. */
  private boolean isHabit(StatusClause clause) {
    return grammar.hasCases() && isLastingBackground(clause) && !pastTimes.hasPastEnding(clause);
  }
}
