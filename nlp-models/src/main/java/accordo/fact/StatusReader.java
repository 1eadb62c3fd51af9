package accordo.fact;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Reading.Tense;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.deal.DealType;
import accordo.deal.Status;
import accordo.frame.FrameHit;
import accordo.frame.Grammar;
import accordo.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads how far a deal has come from the cues of its clause. */
public final class StatusReader {
  private static final List<Status> STRONGEST_FIRST =
      List.of(Status.DENIED, Status.TERMINATED, Status.RUMORED, Status.PLANNED);
  private static final Pattern PAST_ENDING =
      Pattern.compile("(tt|[lnrj]t|t[ae]|t[ae]k|t[áé]k|t[uü]nk|t[ae]m)$");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /** The news itself stands in title and lead; a past tense further down tells background. */
  private static final int LEAD = 3;

  private final Map<Status, TermSet> cues = new EnumMap<>(Status.class);
  private final TermSet pastTime;
  private final Grammar grammar;

  public StatusReader(Language language, Grammar grammar) {
    String pack = "accordo/lang/" + language.code() + "/status/";
    for (Status status : Status.values()) {
      cues.put(status, TermSet.read(pack + status + ".txt"));
    }
    this.pastTime = TermSet.read(pack + "past-time.txt");
    this.grammar = grammar;
  }

  /**
   * The status of a hit.
   *
   * @param from first token of its clause
   * @param to the token after the clause's last one
   * @param published ISO date of the article, or null
   */
  public Status read(Sentence sentence, FrameHit hit, int from, int to, String published) {
    TriggerScope scope = TriggerScope.of(sentence, hit.head(), from, to);
    boolean settled = says(Status.ANNOUNCED, sentence, scope, from, to);
    for (Status status : STRONGEST_FIRST) {
      if (says(status, sentence, scope, from, to)
          && !(status == Status.TERMINATED && hit.frame().type() == DealType.SETTLEMENT)
          && !(status == Status.PLANNED && settled)) {
        return status;
      }
    }
    if (hit.frame().fixedStatus().isPresent()) {
      return hit.frame().fixedStatus().get();
    }
    if (scope.verbs().stream().anyMatch(v -> isOnly(v, Tense.CONDITIONAL))) {
      return Status.RUMORED;
    }
    if (isPastTime(sentence, scope, from, to, published)
        || says(Status.COMPLETED, sentence, scope, from, to)
        || scope.isApposition()) {
      return Status.COMPLETED;
    }
    if (isFuture(sentence, hit, scope, from) && !settled) {
      return Status.PLANNED;
    }
    boolean past = tellsPast(sentence, scope) || hasPastEnding(sentence, from, to);
    return sentence.index() > LEAD && past ? Status.COMPLETED : Status.ANNOUNCED;
  }

  private boolean says(Status status, Sentence sentence, TriggerScope scope, int from, int to) {
    return occurs(cues.get(status), sentence, scope, from, to);
  }

  private static boolean occurs(
      TermSet terms, Sentence sentence, TriggerScope scope, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scope.contains(i) && terms.matchAt(sentence, i) > 0) {
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

  /** English tags tell tenses; elsewhere the dictionary does. */
  private static boolean tellsPast(Sentence sentence, TriggerScope scope) {
    Token verb = scope.verb().orElse(null);
    if (verb == null) {
      return false;
    }
    if (verb.tag().equals("VBD") || verb.tag().equals("VBN")) {
      return true;
    }
    List<Token> auxiliaries = sentence.children(verb).stream().filter(c -> c.is("aux")).toList();
    boolean participle = has(verb, Tense.PAST) && !auxiliaries.isEmpty();
    return auxiliaries.stream().noneMatch(a -> has(a, Tense.FUTURE))
        && (participle || isOnly(verb, Tense.PAST));
  }

  /** Without a dictionary the endings of the clause's verbs tell. */
  private boolean hasPastEnding(Sentence sentence, int from, int to) {
    return grammar.hasCases()
        && sentence.tokens().subList(from, to).stream()
            .anyMatch(t -> t.pos() == Pos.VERB && PAST_ENDING.matcher(t.lower()).find());
  }

  private static boolean has(Token token, Tense tense) {
    return token.readings().stream().anyMatch(r -> r.tense() == tense);
  }

  /** Whether all readings as a verb have the tense. */
  private static boolean isOnly(Token token, Tense tense) {
    return has(token, tense)
        && token.readings().stream()
            .allMatch(r -> r.tense() == tense || r.kind() != Reading.Kind.VERB);
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
          && YEAR.matcher(form.length() > 4 ? form.substring(0, 4) : form).matches()
          && form.substring(0, 4).compareTo(published.substring(0, 4)) < 0) {
        return true;
      }
    }
    return false;
  }
}
