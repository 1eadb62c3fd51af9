package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.Argument;
import accordo.frame.pack.Frame;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes a pronoun that is made or sold for the thing of the company that it seems to stand for:
 * "Nokia is launching a phone. It will be made by Foxconn".
 */
final class ThingPronouns {
  private static final Set<DealType> TYPES =
      EnumSet.of(DealType.MANUFACTURING, DealType.DISTRIBUTION);

  private static final String OBJECT = "object";
  private static final String OWNER = "owner";

  private ThingPronouns() {}

  static void turn(Sentence sentence, Frame frame, List<Argument> arguments, List<Filler> fillers) {
    Role owner = frame.roles().get(OWNER);
    boolean fit = TYPES.contains(frame.type()) && frame.trigger().verb() && owner != null;
    if (!fit || frame.roles().containsKey(OBJECT)) {
      return;
    }
    for (Argument argument : arguments) {
      Mention pronoun = argument.mention();
      boolean thing = argument.slots().get(0).equals(OBJECT) && isPronoun(sentence, pronoun);
      if (thing && fillers.stream().noneMatch(f -> f.role() == owner)) {
        fillers.removeIf(f -> f.mention() == pronoun);
        fillers.add(new Filler(owner, pronoun, argument.weight(), OWNER));
      }
    }
  }

  private static boolean isPronoun(Sentence sentence, Mention mention) {
    return mention.kind() == Mention.Kind.REFERENCE
        && mention.names().size() == 1
        && mention.to() == mention.from() + 1
        && sentence.token(mention.from()).pos() == Pos.PRON;
  }
}
