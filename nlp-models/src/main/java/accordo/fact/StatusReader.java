package accordo.fact;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
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
    boolean past =
        pastTime.occursIn(sentence, from, to) || hasPastYear(sentence, from, to, published);
    for (Status status : STRONGEST_FIRST) {
      if (cues.get(status).occursIn(sentence, from, to)
          && !(status == Status.TERMINATED && hit.frame().type() == DealType.SETTLEMENT)
          && !(status == Status.PLANNED && isSettled(sentence, from, to))) {
        return status;
      }
    }
    if (hit.frame().fixedStatus().isPresent()) {
      return hit.frame().fixedStatus().get();
    }
    if (past || cues.get(Status.COMPLETED).occursIn(sentence, from, to)) {
      return Status.COMPLETED;
    }
    if (isFuture(sentence, hit, from) && !isSettled(sentence, from, to)) {
      return Status.PLANNED;
    }
    boolean told = isPast(sentence.token(hit.head())) || hasPreterite(sentence, from, to);
    return sentence.index() > LEAD && told ? Status.COMPLETED : Status.ANNOUNCED;
  }

  private boolean isSettled(Sentence sentence, int from, int to) {
    return cues.get(Status.ANNOUNCED).occursIn(sentence, from, to);
  }

  private static boolean isPast(Token head) {
    return head.tag().equals("VBD") || head.tag().equals("VBN");
  }

  /** A finite verb that cannot be present tense. */
  private static boolean hasPreterite(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(
            t ->
                (t.pos() == Pos.VERB || t.pos() == Pos.AUX)
                    && t.readings().stream().anyMatch(Reading::past)
                    && t.readings().stream()
                        .allMatch(r -> r.past() || r.kind() != Reading.Kind.VERB));
  }

  private boolean isFuture(Sentence sentence, FrameHit hit, int from) {
    for (int i = from; i < hit.from(); i++) {
      Token token = sentence.token(i);
      if (grammar.future().contains(token.lower())
          || token.readings().stream().anyMatch(r -> grammar.future().contains(r.lemma()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPastYear(Sentence sentence, int from, int to, String published) {
    if (published == null || published.length() < 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String form = sentence.token(i).form();
      if (YEAR.matcher(form.length() > 4 ? form.substring(0, 4) : form).matches()
          && form.substring(0, 4).compareTo(published.substring(0, 4)) < 0) {
        return true;
      }
    }
    return false;
  }
}
