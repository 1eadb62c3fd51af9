package accordo.frame;

import accordo.company.Mention;
import accordo.deal.Role;
import accordo.deal.TwoSides;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.Argument;
import accordo.frame.argument.Surroundings;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Grammar;
import java.util.List;

/**
 * With whom it was agreed to do what the trigger says: in "X has agreed with Y to buy Z", Y sells;
 * in "X is in talks with Y to sell Z", Y buys.
 */
final class Signatories {
  private static final String OF_GOVERNOR = "governor-";
  private static final double WEIGHT = 0.75;

  private Signatories() {}

  /** Gives the partner of the clause above the side that the subject has not. */
  static void add(Frame frame, Grammar grammar, Surroundings around, List<Filler> fillers) {
    Role role = frame.trigger().verb() ? other(frame) : null;
    if (role == null || fillers.isEmpty() || fillers.stream().anyMatch(f -> f.role() == role)) {
      return;
    }
    for (Argument argument : around.arguments()) {
      String slot = argument.slots().get(0);
      boolean partner =
          slot.startsWith(OF_GOVERNOR)
              && grammar.partner().contains(slot.substring(OF_GOVERNOR.length()));
      if (partner && isFirm(argument.mention()) && isNew(argument.mention(), fillers)) {
        fillers.add(new Filler(role, argument.mention(), WEIGHT, slot));
        return;
      }
    }
  }

  private static Role other(Frame frame) {
    TwoSides sides = TwoSides.of(frame.type());
    Role subject = frame.roles().get("subject");
    return sides == null || subject == null ? null : sides.opposite(subject);
  }

  private static boolean isFirm(Mention mention) {
    return mention.kind() != Mention.Kind.PERSON && mention.kind() != Mention.Kind.BODY;
  }

  private static boolean isNew(Mention mention, List<Filler> fillers) {
    return fillers.stream().noneMatch(f -> f.mention().names().equals(mention.names()));
  }
}
