package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.SentenceView;
import accordo.frame.pack.Frame;
import accordo.frame.trigger.TriggerHit;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who tells of a deal of which a clause names one side only is its other side: "The hulls will be
 * made by X, Y said", "Y said its hulls would be made by X".
 */
final class Tellers {
  private static final String TELLING = "TELLING";
  private static final double WEIGHT = 0.75;
  private static final double SURE = 0.7;
  private static final int FARTHEST = 3;

  /** What may stand between who tells and the verb. */
  private static final Set<Pos> BETWEEN = EnumSet.of(Pos.AUX, Pos.ADV, Pos.DET, Pos.NOUN, Pos.VERB);

  /** What one does for another, who tells of it. */
  private static final Set<DealType> TYPES =
      EnumSet.of(DealType.MANUFACTURING, DealType.SUPPLY, DealType.SERVICE, DealType.DISTRIBUTION);

  private final SentenceView view;
  private final Sentence sentence;

  private Tellers(SentenceView view) {
    this.view = view;
    this.sentence = view.sentence();
  }

  /** Gives who tells the one part that a frame asks for and nobody has. */
  static void add(SentenceView view, TriggerHit trigger, List<Filler> fillers) {
    Role role = missing(trigger.frame(), fillers);
    if (role != null) {
      Mention teller = new Tellers(view).of(trigger, fillers);
      if (teller != null) {
        fillers.add(new Filler(role, teller, WEIGHT, "teller"));
      }
    }
  }

  private static Role missing(Frame frame, List<Filler> fillers) {
    if (!frame.trigger().verb()
        || !TYPES.contains(frame.type())
        || fillers.isEmpty()
        || fillers.stream().anyMatch(f -> f.weight() < SURE)) {
      return null;
    }
    List<Role> open =
        frame.needs().stream()
            .distinct()
            .filter(role -> fillers.stream().noneMatch(f -> f.role() == role))
            .toList();
    // Who tells has it done; who has it done by himself would say so.
    boolean done = fillers.stream().anyMatch(f -> f.role() == frame.roles().get("subject"));
    return open.size() == 1 && done ? open.get(0) : null;
  }

  private Mention of(TriggerHit trigger, List<Filler> fillers) {
    BitSet verbs = view.starts(TELLING);
    for (int verb = verbs.nextSetBit(0); verb >= 0; verb = verbs.nextSetBit(verb + 1)) {
      if (verb < trigger.from() || verb >= trigger.to()) {
        Mention teller = beside(verb, trigger);
        if (teller != null && isOther(teller, fillers)) {
          return teller;
        }
      }
    }
    return null;
  }

  /** Before the verb that opens or closes what is told, or after it: "…, said Y". */
  private Mention beside(int verb, TriggerHit trigger) {
    for (Mention mention : view.mentions().all()) {
      boolean before =
          mention.to() <= verb
              && (verb < trigger.from() ? reports(verb, trigger) : isMarked(mention.from() - 1))
              && areOnly(mention.to(), verb);
      boolean after =
          verb > trigger.to()
              && mention.from() > verb
              && opensInsertion(verb)
              && areOnly(verb + 1, mention.from());
      boolean whole = mention.names().size() == 1 && !mention.isPossessive();
      if (whole && (before || after)) {
        return mention;
      }
    }
    return null;
  }

  /** What follows a colon is the teller's own speech. */
  private boolean reports(int verb, TriggerHit trigger) {
    return sentence.tokens().subList(verb, trigger.from()).stream()
        .noneMatch(t -> t.form().equals(":"));
  }

  private boolean areOnly(int from, int to) {
    return to - from <= FARTHEST
        && sentence.tokens().subList(from, to).stream().allMatch(t -> BETWEEN.contains(t.pos()));
  }

  /** ", a fait savoir": only auxiliaries stand between the mark and the verb. */
  private boolean opensInsertion(int verb) {
    int at = verb - 1;
    while (at > 0
        && (sentence.token(at).pos() == Pos.AUX || sentence.token(at).pos() == Pos.PRON)) {
      at--;
    }
    return isMarked(at);
  }

  private boolean isMarked(int at) {
    return at > 0 && !sentence.token(at).isWord();
  }

  private static boolean isOther(Mention teller, List<Filler> fillers) {
    return teller.kind() != Mention.Kind.PERSON
        && fillers.stream().noneMatch(f -> f.mention().names().equals(teller.names()));
  }
}
