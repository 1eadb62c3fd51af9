package accordo.fact;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.deal.Status;
import accordo.frame.FrameHit;
import accordo.frame.clause.Clauses;
import accordo.frame.pack.Grammar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Words that tell a status by themselves: "denies", "scrapped", "is said to", "plans to", "letter
 * of intent". The lists {@code STATUS.txt} of a pack's {@code status/}.
 */
final class StatusCues {
  private static final List<Status> STRONGEST_FIRST =
      List.of(Status.DENIED, Status.TERMINATED, Status.RUMORED, Status.PLANNED);
  private static final String COMPLEMENTISER = "hogy";

  private final Map<Status, TermSet> cues = new EnumMap<>(Status.class);
  private final Grammar grammar;

  StatusCues(String pack, Grammar grammar) {
    for (Status status : Status.values()) {
      cues.put(status, TermSet.readIfPresent(pack + status + ".txt"));
    }
    this.grammar = grammar;
  }

  boolean says(Status status, StatusClause clause) {
    return clause.says(cues.get(status));
  }

  /** The strongest status that is said of the deal, or null. */
  Status strongest(StatusClause clause) {
    for (Status status : STRONGEST_FIRST) {
      if (says(status, clause) && !isOther(status, clause)) {
        return status;
      }
    }
    return null;
  }

  /** What was announced is no mere plan; what ends a dispute or hands over has not ended itself. */
  private boolean isOther(Status status, StatusClause clause) {
    return switch (status) {
      case TERMINATED -> DealNature.isEnding(clause.type()) || isOwnWord(clause);
      case PLANNED -> says(Status.ANNOUNCED, clause);
      default -> false;
    };
  }

  /** "X abandons its brands to Y" hands over, and ends nothing. */
  private boolean isOwnWord(StatusClause clause) {
    FrameHit hit = clause.hit();
    return clause.hasVerb()
        && hit.frame().fixedStatus().orElse(null) != Status.TERMINATED
        && DealNature.isTransfer(clause.type())
        && cues.get(Status.TERMINATED).matchAt(clause.sentence(), hit.head()) > 0
        && hit.fillers().stream().map(FrameHit.Filler::role).distinct().count() > 1;
  }

  /** What the clause before says of a clause that depends on it: "cáfolta, hogy megvenné". */
  Status governing(Sentence sentence, int from) {
    boolean depends =
        grammar.hasCases() && from > 1 && sentence.token(from).lower().equals(COMPLEMENTISER);
    int start = depends ? Clauses.start(sentence, from - 2, grammar) : from;
    for (Status status : STRONGEST_FIRST) {
      if (status != Status.TERMINATED && cues.get(status).occursIn(sentence, start, from)) {
        return status;
      }
    }
    return null;
  }
}
