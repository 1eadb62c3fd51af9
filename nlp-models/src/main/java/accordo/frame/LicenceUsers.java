package accordo.frame;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.SentenceView;
import accordo.frame.clause.Clauses;
import accordo.frame.clause.RelativePronouns;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.BitSet;
import java.util.List;

/**
 * Turns round a licence of which the trigger only guesses who gives it, where a later clause tells
 * who may use what is licensed: "X signed a licence agreement with Y, which may use its patents".
 * For a language whose cases tell subjects.
 */
final class LicenceUsers {
  private static final String USING = "MAY_USE";

  private final Sentence sentence;
  private final Grammar grammar;
  private final List<Mention> mentions;

  private LicenceUsers(SentenceView view) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions().all();
  }

  static void turn(SentenceView view, TriggerHit trigger, List<Filler> fillers) {
    if (!trigger.frame().guess() || !view.grammar().hasCases()) {
      return;
    }
    BitSet using = view.starts(USING);
    int use = using.nextSetBit(trigger.to());
    if (use >= 0 && new LicenceUsers(view).isGiver(use, fillers)) {
      fillers.replaceAll(f -> new Filler(otherSide(f.role()), f.mention(), f.weight(), f.slot()));
    }
  }

  private static Role otherSide(Role role) {
    return switch (role) {
      case LICENSOR -> Role.LICENSEE;
      case LICENSEE -> Role.LICENSOR;
      default -> role;
    };
  }

  /** Whether who is taken for the giver is the one that may use, or the taker its owner. */
  private boolean isGiver(int use, List<Filler> fillers) {
    int start = Clauses.start(sentence, use, grammar);
    String slot = RelativePronouns.slot(sentence.token(start).lower());
    Mention before = start > 1 ? endingAt(start - 1) : null;
    if ("subject".equals(slot) && before != null) {
      return holds(fillers, Role.LICENSOR, before);
    }
    boolean owner = "dat".equals(slot) && !isPostposition(start + 1);
    if (owner && before != null) {
      return holds(fillers, Role.LICENSEE, before);
    }
    int end = Clauses.end(sentence, use, grammar);
    return mentions.stream()
        .filter(m -> m.from() >= start && m.to() <= end && m.marker() == null)
        .filter(m -> !isPostposition(m.to()))
        .findFirst()
        .filter(m -> holds(fillers, Role.LICENSOR, m))
        .isPresent();
  }

  private Mention endingAt(int end) {
    return mentions.stream().filter(m -> m.to() == end).findFirst().orElse(null);
  }

  private boolean isPostposition(int token) {
    return token < sentence.size() && grammar.markers().containsKey(sentence.token(token).lower());
  }

  private static boolean holds(List<Filler> fillers, Role role, Mention mention) {
    return fillers.stream()
        .anyMatch(f -> f.role() == role && f.mention().names().equals(mention.names()));
  }
}
