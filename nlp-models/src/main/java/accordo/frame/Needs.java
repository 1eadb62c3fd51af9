package accordo.frame;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.Surroundings;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.Collections;
import java.util.List;

/** Tells whether a frame has the parties without which its trigger means something else. */
final class Needs {
  private Needs() {}

  /**
   * Whether there are enough companies for it, whatever their part; errs on the side of yes.
   *
   * @param fillers how many mentions of different companies there may be
   * @param names how many companies these may name
   */
  static boolean mayBeMet(Frame frame, int fillers, int names) {
    List<Role> needs = frame.needs();
    int roles = 0;
    for (int i = 0; i < needs.size(); i++) {
      Role role = needs.get(i);
      roles += needs.indexOf(role) == i ? 1 : 0;
      if (names < Collections.frequency(needs, role)) {
        return false;
      }
    }
    return fillers >= roles;
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
