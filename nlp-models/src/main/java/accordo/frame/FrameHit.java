package accordo.frame;

import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.pack.Frame;
import java.util.List;

/**
 * A frame found in a sentence, with its roles filled.
 *
 * @param frame the frame
 * @param sentence index of the sentence
 * @param from first token of the trigger
 * @param to the token after its last one
 * @param head the trigger's head token
 * @param fillers who stands in which role
 * @param subjectless whether the clause leaves its subject to be understood
 * @param takesUp whether it says only who does what was told before: "lo fabrica X"
 */
public record FrameHit(
    Frame frame,
    int sentence,
    int from,
    int to,
    int head,
    List<Filler> fillers,
    boolean subjectless,
    boolean takesUp) {
  /** The same with other fillers. */
  public FrameHit with(List<Filler> others) {
    return new FrameHit(frame, sentence, from, to, head, others, subjectless, takesUp);
  }

  /**
   * A mention in a role.
   *
   * @param weight from 0 to 1
   * @param slot where it stands to the trigger
   */
  public record Filler(Role role, Mention mention, double weight, String slot) {}
}
