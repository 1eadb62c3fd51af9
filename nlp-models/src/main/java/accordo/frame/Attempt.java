package accordo.frame;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.Argument;
import accordo.frame.argument.Surroundings;
import accordo.frame.pack.Frame.Condition;
import accordo.frame.trigger.TriggerHit;
import java.util.List;

/**
 * What came of one trigger.
 *
 * @param sentence index of the sentence
 * @param trigger the trigger
 * @param around what the tree tells of its surroundings
 * @param byOrder what order and prepositions tell
 * @param broken the condition that does not hold, or null
 * @param fillers who stands in which role
 * @param whole whether all parties are there that the frame needs
 */
record Attempt(
    int sentence,
    TriggerHit trigger,
    Surroundings around,
    List<Argument> byOrder,
    Condition broken,
    List<Filler> fillers,
    boolean whole) {

  /** The frame found, or null. */
  FrameHit hit() {
    return whole ? with(fillers) : null;
  }

  /** The frame with these fillers, as what it names itself is not enough. */
  FrameHit with(List<Filler> all) {
    return new FrameHit(
        trigger.frame(),
        sentence,
        trigger.from(),
        trigger.to(),
        trigger.head(),
        List.copyOf(all),
        around.subjectless(),
        around.takesUp());
  }

  /**
   * The same, told to a person.
   *
   * @param found the frames that the whole sentence was found to hold
   */
  Trial trial(Sentence in, List<FrameHit> found) {
    boolean taken =
        found.stream()
            .anyMatch(hit -> hit.frame() == trigger.frame() && hit.from() == trigger.from());
    return new Trial(
        trigger.frame().id(),
        trigger.frame().type(),
        in.tokens().subList(trigger.from(), trigger.to()).stream().map(Token::form).toList(),
        taken ? Trial.Outcome.FITS : outcome(),
        broken,
        trigger.frame().needs(),
        around.arguments().stream().map(Attempt::place).toList(),
        byOrder.stream().map(Attempt::place).toList(),
        fillers.stream()
            .map(f -> f.role() + "=" + String.join(" + ", f.mention().names()))
            .toList());
  }

  private Trial.Outcome outcome() {
    if (broken != null) {
      return Trial.Outcome.CONDITION;
    }
    if (fillers.isEmpty()) {
      return Trial.Outcome.NO_PARTY;
    }
    return whole ? Trial.Outcome.YIELDS : Trial.Outcome.NEEDS;
  }

  private static Trial.Place place(Argument argument) {
    return new Trial.Place(String.join(" + ", argument.mention().names()), argument.slots());
  }
}
