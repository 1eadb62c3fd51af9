package accordo.frame;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.pack.Frame.Condition;
import java.util.List;

/**
 * Why a frame whose trigger stands in a sentence was taken or not.
 *
 * @param frame id of the frame
 * @param trigger the words that evoked it
 * @param broken the condition that does not hold, or null
 * @param needs the roles without which the trigger means something else
 * @param places who stands where by the tree
 * @param placesByOrder who stands where by order and prepositions, which fill what is left open
 * @param parties who got which role, as "ROLE=name"
 */
public record Trial(
    String frame,
    DealType type,
    List<String> trigger,
    Outcome outcome,
    Condition broken,
    List<Role> needs,
    List<Place> places,
    List<Place> placesByOrder,
    List<String> parties) {

  /** What became of it. */
  public enum Outcome {
    /** It is one of the frames of the sentence. */
    FITS,
    /** It fits, but another frame of the trigger asks more, or contradicts it. */
    YIELDS,
    /** A condition does not hold. */
    CONDITION,
    /** Nobody stands in a slot of its roles. */
    NO_PARTY,
    /** A party that it needs is missing. */
    NEEDS
  }

  /**
   * Where a company stands to the trigger.
   *
   * @param slots names of the place, as the roles of frames name them; most telling first
   */
  public record Place(String company, List<String> slots) {}
}
