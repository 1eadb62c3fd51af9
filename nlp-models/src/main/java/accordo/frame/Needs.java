package accordo.frame;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import java.util.Collections;
import java.util.List;

/** Tells whether a frame has the parties without which its trigger means something else. */
final class Needs {
  private Needs() {}

  /**
   * Whether there are enough companies for it, whatever their part; errs on the side of yes.
   *
   * @param unnamed how many the sentence may speak of beside its mentions
   */
  static boolean mayBeMet(Frame frame, Grammar grammar, List<Mention> mentions, int unnamed) {
    boolean any = unnamed > 0 || !mentions.isEmpty();
    if (!any || grammar.hasCases()) {
      return any;
    }
    long others = (grammar.proDrop() ? 1L : 0L) + unnamed;
    long fillers = mentions.stream().map(Mention::names).distinct().count();
    return fillers + others >= frame.needs().stream().distinct().count()
        && frame.needs().stream()
            .allMatch(role -> names(mentions) + others >= frequency(frame, role));
  }

  private static long names(List<Mention> mentions) {
    return mentions.stream().flatMap(m -> m.names().stream()).distinct().count();
  }

  private static int frequency(Frame frame, Role role) {
    return Collections.frequency(frame.needs(), role);
  }

  /** A clause may leave a party to be understood, "[its] customer is X" its owner. */
  static boolean areMet(
      Sentence sentence,
      TriggerHit trigger,
      Grammar grammar,
      List<Filler> fillers,
      Surroundings around) {
    Frame frame = trigger.frame();
    Role subject = frame.roles().get("subject");
    boolean implied = grammar.hasCases() || grammar.proDrop() && !fillers.isEmpty();
    Role understood = implied && around.subjectless() ? subject : null;
    boolean owned = grammar.hasCases() && isOwned(sentence, trigger);
    Role owner = owned ? frame.roles().get("poss") : null;
    if (around.takesUp()) {
      return fillers.stream().anyMatch(f -> f.role() == subject);
    }
    return frame.needs().stream()
            .allMatch(
                role ->
                    names(fillers, role) + (role == understood || role == owner ? 1 : 0)
                        >= frequency(frame, role))
        || grammar.hasCases() && Focus.isOn(sentence, trigger, grammar, fillers, subject);
  }

  /** "megrendelője": the bare noun in the nominative says that somebody owns it. */
  private static boolean isOwned(Sentence sentence, TriggerHit trigger) {
    String word = sentence.token(trigger.to() - 1).lower();
    return !trigger.frame().trigger().verb() && (word.endsWith("ja") || word.endsWith("je"));
  }

  private static long names(List<Filler> fillers, Role role) {
    return fillers.stream()
        .filter(f -> f.role() == role)
        .filter(f -> role != Role.PARTY || f.mention().kind() != Mention.Kind.PERSON)
        .flatMap(f -> f.mention().names().stream())
        .distinct()
        .count();
  }
}
