package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.clause.Clauses;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.List;

/**
 * "A csarnokokat a Strabag építi": in a language of free order a known object goes first and the
 * subject, right before the verb, is the news. For whom it acts has been said before.
 */
final class Focus {
  private static final int FARTHEST = 1;

  private Focus() {}

  /** Whether the one filler is a subject in focus. */
  static boolean isOn(
      Sentence sentence, TriggerHit hit, Grammar grammar, List<Filler> fillers, Role subject) {
    if (!hit.frame().trigger().verb() || fillers.size() != 1 || fillers.get(0).role() != subject) {
      return false;
    }
    int from = fillers.get(0).mention().from();
    int to = fillers.get(0).mention().to();
    int start = Clauses.start(sentence, hit.from(), grammar);
    return from > start
        && to <= hit.from()
        && hit.from() - to <= FARTHEST
        && sentence.tokens().subList(start, from).stream().anyMatch(Focus::isObject);
  }

  private static boolean isObject(Token token) {
    return token.pos() == Pos.NOUN && !token.hasCapital() && token.lower().endsWith("t");
  }
}
