package accordo.frame;

import accordo.frame.FrameHit.Filler;
import accordo.frame.pack.Frame;
import java.util.List;
import java.util.Set;

/**
 * "X cleared the purchase of Y by Z": where "by" tells who does what a noun says, the subject of
 * the verb above does something else.
 */
final class NounAgents {
  private static final Set<String> AGENT = Set.of("agent", "by");
  private static final String SUBJECT = "subject";

  private NounAgents() {}

  /** Takes those out who only act in the clause, where another is told in their role. */
  static void removeActors(Frame frame, List<Filler> fillers) {
    if (!frame.trigger().verb() && !frame.type().isMutual()) {
      fillers.removeIf(
          actor ->
              actor.slot().equals(SUBJECT)
                  && fillers.stream()
                      .anyMatch(f -> AGENT.contains(f.slot()) && f.role() == actor.role()));
    }
  }
}
