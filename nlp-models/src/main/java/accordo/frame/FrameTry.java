package accordo.frame;

import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.SentenceView;
import accordo.frame.argument.Setting;
import accordo.frame.argument.Surroundings;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Frame.Condition;
import accordo.frame.trigger.TriggerHit;
import java.util.BitSet;
import java.util.List;

/**
 * A trigger read as if its frame held, with all that speaks against it.
 *
 * @param hit the frame with those who stand in its slots, maybe nobody
 * @param broken the condition that does not hold, if any
 * @param met whether the parties are there that the frame needs
 * @param object tokens of the object's noun phrase; empty when unknown
 * @param start the first token of the trigger's clause
 * @param end the token after the clause's last one
 */
public record FrameTry(
    FrameHit hit, List<Condition> broken, boolean met, BitSet object, int start, int end) {

  /** Frames that break more conditions are hardly ever meant. */
  private static final int MOST_BROKEN = 1;

  /** What comes of a trigger, or null where its frame is too far from holding. */
  static FrameTry of(SentenceView view, TriggerHit trigger) {
    Setting setting = view.around(trigger);
    List<Condition> broken = new ConditionCheck(view, trigger, setting).allBroken();
    if (broken.size() > MOST_BROKEN) {
      return null;
    }
    Surroundings around = setting.around();
    List<Filler> fillers = RoleFiller.fill(view, trigger, setting);
    boolean met =
        !fillers.isEmpty()
            && Needs.areMet(view.sentence(), trigger, view.grammar(), fillers, around);
    FrameHit hit =
        new FrameHit(
            trigger.frame(),
            view.sentence().index(),
            trigger.from(),
            trigger.to(),
            trigger.head(),
            List.copyOf(fillers),
            false,
            false);
    return new FrameTry(hit, broken, met, around.object(), setting.start(), setting.end());
  }

  /** The frame that the trigger evokes. */
  public Frame frame() {
    return hit.frame();
  }
}
