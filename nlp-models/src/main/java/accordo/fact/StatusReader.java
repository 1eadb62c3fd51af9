package accordo.fact;

import accordo.annotate.Reading.Tense;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.deal.Status;
import accordo.frame.FrameHit;
import accordo.frame.pack.Grammar;
import accordo.text.Language;
import java.util.regex.Pattern;

/**
 * Reads how far a deal has come from its clause: from words that say so ("denied", "plans to"),
 * else from mood ("would buy", "X verso Y?"), else from tense and time ("bought", "last year").
 */
public final class StatusReader {
  private static final Pattern CONDITIONAL =
      Pattern.compile("n[áé]k?$|[^nl]n[ae]$|[aoeö]ln[ae]$|n[áé]n[ae]k$");

  private final StatusCues cues;

  /** What is signed before anything is settled: letters of intent. */
  private final TermSet intent;

  private final Reservations reservations;
  private final Refusals refusals;
  private final PastTimes pastTimes;
  private final StandingDeals standing;
  private final Grammar grammar;
  private final Tenses tenses;

  public StatusReader(Language language, Grammar grammar) {
    String pack = language.pack() + "status/";
    this.cues = new StatusCues(pack, grammar);
    this.intent = TermSet.readIfPresent(pack + "intent.txt");
    this.reservations = Reservations.read(pack);
    this.refusals = Refusals.read(pack);
    this.pastTimes = new PastTimes(pack, grammar);
    this.grammar = grammar;
    this.tenses = new Tenses(language, grammar);
    this.standing = new StandingDeals(pack, grammar, tenses, pastTimes);
  }

  /**
   * The status of a hit.
   *
   * @param from first token of its clause
   * @param to the token after the clause's last one
   * @param published ISO date of the article, or null
   */
  public Status read(Sentence sentence, FrameHit hit, int from, int to, String published) {
    Status governing = cues.governing(sentence, from);
    if (governing != null) {
      return governing;
    }
    StatusClause clause = StatusClause.of(sentence, hit, from, to, published);
    Status said = byWords(clause);
    Status told = said == null ? byMood(clause) : said;
    return told == null ? byTime(clause) : told;
  }

  /** What words say of the deal, or the status that its frame implies; or null. */
  private Status byWords(StatusClause clause) {
    if (clause.says(intent)) {
      return Status.PLANNED;
    }
    if (isHearsay(clause)) {
      return Status.RUMORED;
    }
    Status refused = refused(clause);
    Status said = refused == null ? cues.strongest(clause) : refused;
    return said == null ? clause.hit().frame().fixedStatus().orElse(null) : said;
  }

  private boolean isHearsay(StatusClause clause) {
    return reservations.isHearsay(clause.sentence())
        && !cues.says(Status.DENIED, clause)
        && !cues.says(Status.TERMINATED, clause);
  }

  /** "ne rachètera pas", "ne fournira plus": what changes hands is denied, what lasts is ended. */
  private Status refused(StatusClause clause) {
    if (!clause.hasVerb() || !clause.sentence().isParsed()) {
      return null;
    }
    boolean transfer = DealNature.isTransfer(clause.type());
    boolean ending = DealNature.isEnding(clause.type());
    return refusals
        .of(clause.sentence(), clause.head())
        .filter(s -> transfer || s == Status.TERMINATED && !ending)
        .orElse(null);
  }

  /** "X would buy Y", "X verso Y?", "X will buy Y": what is not told as a fact; or null. */
  private Status byMood(StatusClause clause) {
    if (clause.scope().verbs().stream().anyMatch(v -> Tenses.isOnly(v, Tense.CONDITIONAL))) {
      return Status.RUMORED;
    }
    if (isConditional(clause)) {
      return Status.PLANNED;
    }
    if (isQuestion(clause.sentence())) {
      return Status.RUMORED;
    }
    Sentence sentence = clause.sentence();
    boolean coming = clause.scope().verb().filter(v -> tenses.isFuture(sentence, v)).isPresent();
    return coming || reservations.isPending(sentence) ? Status.ANNOUNCED : null;
  }

  /** "megvenné": where endings tell, who would do it wants to. */
  private boolean isConditional(StatusClause clause) {
    return grammar.hasCases()
        && clause.hasVerb()
        && CONDITIONAL.matcher(clause.head().lower()).find();
  }

  /** "X verso Y?": what is only asked. */
  private static boolean isQuestion(Sentence sentence) {
    return sentence.token(sentence.size() - 1).form().equals("?");
  }

  /** What was done before the article, is how things stand, is news or is yet to come. */
  private Status byTime(StatusClause clause) {
    boolean past =
        tenses.isPast(clause.sentence(), clause.scope()) || pastTimes.hasPastEnding(clause);
    boolean settled = cues.says(Status.ANNOUNCED, clause);
    boolean agreed = settled && isToFollow(clause, past);
    if (!agreed && pastTimes.areIn(clause)
        || cues.says(Status.COMPLETED, clause)
        || clause.scope().isApposition() && !clause.sentence().isHeadline()) {
      return Status.COMPLETED;
    }
    if (!settled && isFuture(clause)) {
      return Status.PLANNED;
    }
    if (standing.isOne(clause)) {
      return Status.COMPLETED;
    }
    boolean done =
        agreed
            ? tenses.isLongPast(clause.sentence(), clause.scope())
            : isDone(clause, settled) || pastTimes.areBefore(clause);
    return past && done ? Status.COMPLETED : Status.ANNOUNCED;
  }

  /** "In June X had agreed to buy Y": what was agreed not long ago has not changed hands. */
  private boolean isToFollow(StatusClause clause, boolean past) {
    return DealNature.isTransfer(clause.type())
        && !(past && clause.isOwnVerb())
        && !pastTimes.areYears(clause);
  }

  /** "X is to buy Y", "X wants to buy Y". */
  private boolean isFuture(StatusClause clause) {
    for (int i = clause.from(); i < clause.hit().from(); i++) {
      Token token = clause.sentence().token(i);
      boolean future =
          grammar.future().contains(token.lower()) || token.hasLemmaIn(grammar.future());
      if (future && clause.scope().contains(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a past tense tells what is done. What was bought changed hands; what was agreed, unless
   * the tense or the place in the article tells of older days, is news.
   */
  private boolean isDone(StatusClause clause, boolean settled) {
    boolean transfer = DealNature.isTransfer(clause.type());
    return tenses.isRemote(clause.sentence(), clause.scope())
        || transfer && !settled && clause.isOwnVerb()
        || clause.isAfterLead()
            && !settled
            && (transfer || !tenses.isPerfect(clause.sentence(), clause.scope()));
  }
}
