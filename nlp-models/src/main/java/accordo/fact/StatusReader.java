package accordo.fact;

import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading.Kind;
import accordo.annotate.Reading.Tense;
import accordo.annotate.Resources;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.deal.DealType;
import accordo.deal.Status;
import accordo.frame.Clauses;
import accordo.frame.FrameHit;
import accordo.frame.Grammar;
import accordo.text.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads how far a deal has come from the cues of its clause. */
public final class StatusReader {
  private static final List<Status> STRONGEST_FIRST =
      List.of(Status.DENIED, Status.TERMINATED, Status.RUMORED, Status.PLANNED);
  private static final Pattern PAST_ENDING =
      Pattern.compile("(tt|[lnrj]t|t[ae]|t[ae]k|t[áé]k|t[uü]nk|t[ae]m)$");
  private static final Pattern CONDITIONAL = Pattern.compile("n[áé]k?$|[^nl]n[ae]$|n[áé]n[ae]k$");
  private static final String COMPLEMENTISER = "hogy";
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /** The news itself stands in title and lead; a past tense further down tells background. */
  private static final int LEAD = 3;

  /** Deals by which something changes hands or comes into being. */
  private static final Set<DealType> TRANSFERS =
      EnumSet.of(
          DealType.ACQUISITION,
          DealType.ASSET_PURCHASE,
          DealType.INVESTMENT,
          DealType.MERGER,
          DealType.SPIN_OFF,
          DealType.JOINT_VENTURE,
          DealType.PATENT_TRANSFER);

  /** Deals that end a dispute: what ends is not they. */
  private static final Set<DealType> ENDING =
      EnumSet.of(DealType.SETTLEMENT, DealType.CROSS_LICENSE);

  /** Relations rather than events, when their verb is the trigger. */
  private static final Set<DealType> LASTING =
      EnumSet.of(
          DealType.SUPPLY,
          DealType.MANUFACTURING,
          DealType.SERVICE,
          DealType.DISTRIBUTION,
          DealType.TECHNOLOGY_LICENSE,
          DealType.BRAND_LICENSE);

  private final Map<Status, TermSet> cues = new EnumMap<>(Status.class);
  private final TermSet pastTime;
  private final TermSet ahead;

  /** What is signed before anything is settled: letters of intent. */
  private final TermSet intent;

  private final Reservations reservations;
  private final Refusals refusals;
  private final Grammar grammar;
  private final Tenses tenses;

  public StatusReader(Language language, Grammar grammar) {
    String pack = "accordo/lang/" + language.code() + "/status/";
    for (Status status : Status.values()) {
      cues.put(status, TermSet.read(pack + status + ".txt"));
    }
    this.pastTime = TermSet.read(pack + "past-time.txt");
    this.ahead = optional(pack + "ahead.txt");
    this.intent = optional(pack + "intent.txt");
    this.reservations = Reservations.read(pack);
    this.refusals = Refusals.read(pack);
    this.grammar = grammar;
    this.tenses = new Tenses(language, grammar);
  }

  private static TermSet optional(String path) {
    return Resources.exists(path) ? TermSet.read(path) : new TermSet(List.of());
  }

  /**
   * The status of a hit.
   *
   * @param from first token of its clause
   * @param to the token after the clause's last one
   * @param published ISO date of the article, or null
   */
  public Status read(Sentence sentence, FrameHit hit, int from, int to, String published) {
    Status governed = governed(sentence, from);
    if (governed != null) {
      return governed;
    }
    TriggerScope scope = TriggerScope.of(sentence, hit.head(), from, to);
    if (occurs(intent, sentence, scope, from, to)) {
      return Status.PLANNED;
    }
    if (reservations.isHearsay(sentence)
        && !says(Status.DENIED, sentence, scope, from, to)
        && !says(Status.TERMINATED, sentence, scope, from, to)) {
      return Status.RUMORED;
    }
    Optional<Status> refused = refused(sentence, hit);
    if (refused.isPresent()) {
      return refused.get();
    }
    boolean settled = says(Status.ANNOUNCED, sentence, scope, from, to);
    for (Status status : STRONGEST_FIRST) {
      if (says(status, sentence, scope, from, to)
          && !(status == Status.TERMINATED
              && (ENDING.contains(hit.frame().type()) || isOwnWord(sentence, hit)))
          && !(status == Status.PLANNED && settled)) {
        return status;
      }
    }
    if (hit.frame().fixedStatus().isPresent()) {
      return hit.frame().fixedStatus().get();
    }
    if (scope.verbs().stream().anyMatch(v -> Tenses.isOnly(v, Tense.CONDITIONAL))) {
      return Status.RUMORED;
    }
    if (isConditional(sentence, hit)) {
      return Status.PLANNED;
    }
    if (isQuestion(sentence)) {
      return Status.RUMORED;
    }
    boolean coming = scope.verb().filter(v -> tenses.isFuture(sentence, v)).isPresent();
    if (reservations.isPending(sentence) || coming) {
      return Status.ANNOUNCED;
    }
    if (isPastTime(sentence, scope, from, to, published)
        || says(Status.COMPLETED, sentence, scope, from, to)
        || scope.isApposition() && !sentence.isHeadline()) {
      return Status.COMPLETED;
    }
    if (isFuture(sentence, hit, scope, from) && !settled) {
      return Status.PLANNED;
    }
    if (isInForce(sentence, hit, scope)
        || isStanding(sentence, hit)
        || isHabit(sentence, hit, from, to)) {
      return Status.COMPLETED;
    }
    boolean past = tenses.isPast(sentence, scope) || hasPastEnding(sentence, from, to);
    return past && isDone(sentence, hit, scope, settled) ? Status.COMPLETED : Status.ANNOUNCED;
  }

  /** "X verso Y?": what a headline only asks. */
  private static boolean isQuestion(Sentence sentence) {
    return sentence.isHeadline() && sentence.token(sentence.size() - 1).form().equals("?");
  }

  /** "ne rachètera pas", "ne fournira plus": what changes hands is denied, what lasts is ended. */
  private Optional<Status> refused(Sentence sentence, FrameHit hit) {
    if (!hit.frame().trigger().verb() || !sentence.isParsed()) {
      return Optional.empty();
    }
    boolean transfer = TRANSFERS.contains(hit.frame().type());
    return refusals
        .of(sentence, sentence.token(hit.head()))
        .filter(s -> transfer || s == Status.TERMINATED && !ENDING.contains(hit.frame().type()));
  }

  /** "megvenné": where endings tell, who would do it wants to. */
  private boolean isConditional(Sentence sentence, FrameHit hit) {
    return grammar.hasCases()
        && hit.frame().trigger().verb()
        && CONDITIONAL.matcher(sentence.token(hit.head()).lower()).find();
  }

  /** The same where only endings tell tenses, and nothing says that it is to begin. */
  private boolean isHabit(Sentence sentence, FrameHit hit, int from, int to) {
    return grammar.hasCases()
        && sentence.index() > LEAD
        && LASTING.contains(hit.frame().type())
        && hit.frame().trigger().verb()
        && !ahead.occursIn(sentence, from, to)
        && !hasPastEnding(sentence, from, to);
  }

  /** What the clause before says of a clause that depends on it: "cáfolta, hogy megvenné". */
  private Status governed(Sentence sentence, int from) {
    boolean depends =
        grammar.hasCases() && from > 1 && sentence.token(from).lower().equals(COMPLEMENTISER);
    int start = depends ? Clauses.start(sentence, from - 2, grammar) : from;
    return STRONGEST_FIRST.stream()
        .filter(status -> status != Status.TERMINATED)
        .filter(status -> cues.get(status).occursIn(sentence, start, from))
        .findFirst()
        .orElse(null);
  }

  /** "X supplies Y", told further down, is how things stand. */
  private boolean isInForce(Sentence sentence, FrameHit hit, TriggerScope scope) {
    return sentence.index() > LEAD
        && LASTING.contains(hit.frame().type())
        && hit.frame().trigger().verb()
        && scope
            .verb()
            .filter(v -> v.index() == hit.head() && tenses.isPresent(sentence, v))
            .isPresent();
  }

  /** "X is the supplier of Y": how things stand. */
  private static boolean isStanding(Sentence sentence, FrameHit hit) {
    return !hit.frame().trigger().verb()
        && (LASTING.contains(hit.frame().type()) || hit.frame().type() == DealType.PATENT_LICENSE)
        && sentence.isParsed()
        && sentence.children(sentence.token(hit.head())).stream()
            .anyMatch(
                c ->
                    c.is("cop")
                        && c.readings().stream()
                            .anyMatch(r -> r.kind() == Kind.VERB && r.tense() == Tense.OTHER));
  }

  /** "X abandons its brands to Y" hands over, and ends nothing. */
  private boolean isOwnWord(Sentence sentence, FrameHit hit) {
    return hit.frame().trigger().verb()
        && TRANSFERS.contains(hit.frame().type())
        && cues.get(Status.TERMINATED).matchAt(sentence, hit.head()) > 0
        && hit.fillers().stream().map(FrameHit.Filler::role).distinct().count() > 1;
  }

  /**
   * Whether a past tense tells what is done. What was bought changed hands; what was agreed, unless
   * the tense or the place in the article tells of older days, is news.
   */
  private boolean isDone(Sentence sentence, FrameHit hit, TriggerScope scope, boolean settled) {
    if (tenses.isRemote(sentence, scope)) {
      return true;
    }
    boolean own = scope.verb().filter(v -> v.index() == hit.head()).isPresent();
    boolean transfer = TRANSFERS.contains(hit.frame().type());
    if (transfer && own && !settled) {
      return true;
    }
    return sentence.index() > LEAD && (transfer || !tenses.isPerfect(sentence, scope));
  }

  private boolean says(Status status, Sentence sentence, TriggerScope scope, int from, int to) {
    return occurs(cues.get(status), sentence, scope, from, to);
  }

  private static boolean occurs(
      TermSet terms, Sentence sentence, TriggerScope scope, int from, int to) {
    for (int i = from; i < to; i++) {
      // "Intesa Sanpaolo" intends nothing.
      boolean name = sentence.token(i).nameTag() == NameTag.ORG && sentence.token(i).hasCapital();
      if (!name && scope.contains(i) && terms.matchAt(sentence, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isPastTime(
      Sentence sentence, TriggerScope scope, int from, int to, String published) {
    return occurs(pastTime, sentence, scope, from, to)
        || hasPastYear(sentence, scope, from, to, published);
  }

  /** Without a dictionary the endings of the clause's verbs tell. */
  private boolean hasPastEnding(Sentence sentence, int from, int to) {
    return grammar.hasCases()
        && sentence.tokens().subList(from, to).stream()
            .anyMatch(t -> t.pos() == Pos.VERB && PAST_ENDING.matcher(t.lower()).find());
  }

  private boolean isFuture(Sentence sentence, FrameHit hit, TriggerScope scope, int from) {
    for (int i = from; i < hit.from(); i++) {
      Token token = sentence.token(i);
      if (scope.contains(i)
          && (grammar.future().contains(token.lower())
              || token.readings().stream().anyMatch(r -> grammar.future().contains(r.lemma())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPastYear(
      Sentence sentence, TriggerScope scope, int from, int to, String published) {
    if (published == null || published.length() < 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String form = sentence.token(i).form();
      if (scope.contains(i)
          && Character.isDigit(form.charAt(0))
          && YEAR.matcher(form.length() > 4 ? form.substring(0, 4) : form).matches()
          && form.substring(0, 4).compareTo(published.substring(0, 4)) < 0) {
        return true;
      }
    }
    return false;
  }
}
