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

  /** A clause may leave a party to be understood; what is needed may be that. */
  static boolean areMet(
      Sentence sentence,
      TriggerHit trigger,
      Grammar grammar,
      List<Filler> fillers,
      Surroundings around) {
    Frame frame = trigger.frame();
    Role subject = frame.roles().get("subject");
    Role understood = grammar.hasCases() && around.subjectless() ? subject : null;
    return frame.needs().stream()
            .allMatch(
                role ->
                    names(fillers, role) + (role == understood ? 1 : 0)
                        >= Collections.frequency(frame.needs(), role))
        || grammar.hasCases() && Focus.isOn(sentence, trigger, grammar, fillers, subject);
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
