package accordo.frame;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.Argument;
import accordo.frame.argument.NestedSlots;
import accordo.frame.argument.SentenceView;
import accordo.frame.argument.Setting;
import accordo.frame.argument.Surroundings;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Fills the roles of a frame with those who stand in its slots: first by the tree, then, where a
 * role is still open, by order and prepositions.
 */
final class RoleFiller {
  /** What stands by the governor of the trigger fills only what is still open. */
  private static final String OF_GOVERNOR = "governor-";

  private static final String OF_SUBJECT = "subject-";

  private RoleFiller() {}

  /** What comes of a trigger. */
  static Attempt attempt(SentenceView view, TriggerHit trigger) {
    Sentence sentence = view.sentence();
    Setting setting = view.around(trigger);
    List<Argument> byOrder = setting.byOrder();
    Surroundings around = setting.around();
    Frame.Condition broken = new ConditionCheck(view, trigger, setting).broken();
    if (broken != null) {
      return new Attempt(sentence.index(), trigger, around, byOrder, broken, List.of(), false);
    }
    List<Filler> fillers = fill(view, trigger, setting);
    boolean whole =
        !fillers.isEmpty()
            && (Needs.areMet(sentence, trigger, view.grammar(), fillers, around)
                || OpenWork.leavesOpen(
                    sentence, trigger.frame(), trigger.head(), fillers, view.grammar()));
    Signatories.add(trigger.frame(), view.grammar(), around, fillers);
    return new Attempt(sentence.index(), trigger, around, byOrder, null, fillers, whole);
  }

  /** Who stands in which role, whether the frame holds or not. */
  static List<Filler> fill(SentenceView view, TriggerHit trigger, Setting setting) {
    List<Argument> byOrder = setting.byOrder();
    Surroundings around = setting.around();
    List<Filler> fillers =
        fillers(view.grammar(), trigger.frame(), Cataphora.without(around.arguments()));
    ThingPronouns.turn(view.sentence(), trigger.frame(), around.arguments(), fillers);
    addMissing(view.grammar(), trigger.frame(), byOrder, around, fillers);
    if (!view.grammar().hasCases()) {
      Possessed.removeFrom(fillers);
    }
    NounAgents.removeActors(trigger.frame(), fillers);
    Partners.part(trigger.frame(), view.grammar(), fillers);
    Parallels.add(view, trigger, fillers);
    Rows.add(view, trigger, fillers);
    Holders.add(view, trigger, around, fillers);
    Negotiators.add(view, trigger, fillers);
    LicenceUsers.turn(view, trigger, fillers);
    Tellers.add(view, trigger, fillers);
    PlacesOfDeals.removeFrom(view, fillers);
    return fillers;
  }

  private static List<Filler> fillers(Grammar grammar, Frame frame, List<Argument> arguments) {
    List<Filler> fillers = new ArrayList<>();
    arguments.stream()
        .sorted(Comparator.comparingDouble((Argument a) -> -a.weight()))
        .forEach(argument -> addFiller(grammar, frame, argument, fillers));
    return fillers;
  }

  private static void addFiller(
      Grammar grammar, Frame frame, Argument argument, List<Filler> fillers) {
    for (String slot : argument.slots()) {
      boolean signs = isOfTwoSides(grammar, frame, slot);
      Role role = role(frame, signs ? "subject" : slot, argument.slots().size() == 1, fillers);
      if (role != null) {
        boolean late =
            slot.startsWith(OF_GOVERNOR)
                && fillers.stream().filter(f -> f.role() == role).count()
                    >= (role == Role.PARTY ? 2 : 1);
        if (!late && fillers.stream().noneMatch(f -> isSame(f.mention(), argument.mention()))) {
          fillers.add(new Filler(role, argument.mention(), argument.weight(), slot));
        }
        return;
      }
    }
  }

  /**
   * An agent does what the subject does, where a verb says nothing else of it; and "a X andranno i
   * brevetti" has its subject where others have an object, unless a preposition marks it.
   */
  private static Role role(Frame frame, String slot, boolean bare, List<Filler> fillers) {
    Role role = frame.roles().get(slot);
    if (role == null && isBetween(frame, slot)) {
      return frame.roles().get(slot.substring(OF_SUBJECT.length()));
    }
    Role actor = frame.roles().get("subject");
    boolean inverted = bare && slot.equals("object") && !frame.takesObject();
    boolean acts = role == null && frame.trigger().verb() && (slot.equals("agent") || inverted);
    return acts && fillers.stream().noneMatch(f -> f.role() == actor) ? actor : role;
  }

  /** "the agreement between X and Y provides for a merger": who agrees does what is agreed. */
  private static boolean isBetween(Frame frame, String slot) {
    return frame.type().isMutual()
        && slot.startsWith(OF_SUBJECT)
        && !NestedSlots.OWNER_OF_SUBJECT.contains(slot);
  }

  /**
   * "a licence agreement between X and Y": as if the two signed it; {@link Partners} parts them.
   */
  private static boolean isOfTwoSides(Grammar grammar, Frame frame, String slot) {
    return grammar.between().contains(slot)
        && !frame.roles().containsKey(slot)
        && !frame.trigger().verb()
        && !frame.type().isMutual()
        && grammar.partner().stream().anyMatch(frame.roles()::containsKey);
  }

  /** "an agreement with X under which X will sell": who is named twice has one part. */
  private static boolean isSame(Mention one, Mention other) {
    return one == other || one.names().equals(other.names());
  }

  /** Order and prepositions fill only roles that the tree left empty. */
  private static void addMissing(
      Grammar grammar,
      Frame frame,
      List<Argument> byOrder,
      Surroundings around,
      List<Filler> fillers) {
    List<Role> filled = fillers.stream().map(Filler::role).toList();
    boolean lone = fillers.size() == 1;
    for (Argument argument : byOrder) {
      if (isTaken(argument, around)) {
        continue;
      }
      for (String slot : argument.slots()) {
        Role role = frame.roles().get(slot);
        boolean open = role == Role.PARTY ? filled.isEmpty() || lone : !filled.contains(role);
        if (role != null && open) {
          addFiller(grammar, frame, argument, fillers);
          break;
        }
      }
    }
  }

  /** Whether the tree has another, unnamed subject or object where order puts the mention. */
  private static boolean isTaken(Argument argument, Surroundings around) {
    BitSet known =
        argument.slots().contains("object")
            ? around.object()
            : argument.slots().contains("subject") ? around.subject() : new BitSet();
    boolean placed = around.arguments().stream().anyMatch(a -> a.mention() == argument.mention());
    return !known.isEmpty() && (placed || !known.get(argument.mention().from()));
  }
}
