package accordo.frame;

import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Frames that stand in where no other tells anything: less choosy about where their parties stand,
 * and silent about companies that any other frame of the sentence explains.
 */
final class Fallbacks {
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final int REACH = 20;
  private static final double WEIGHT = 0.75;

  private Fallbacks() {}

  /** Gives roles that are still open to the nearest companies on either side of the trigger. */
  static void fill(TriggerHit trigger, Mentions mentions, List<Filler> fillers) {
    for (String side : List.of(BEFORE, AFTER)) {
      Role role = trigger.frame().roles().get(side);
      boolean found = role != null;
      while (found && isOpen(role, trigger.frame(), fillers)) {
        Mention nearest = nearest(trigger, mentions, fillers, side.equals(BEFORE));
        found = nearest != null;
        if (found) {
          fillers.add(new Filler(role, nearest, WEIGHT, side));
        }
      }
    }
  }

  private static boolean isOpen(Role role, Frame frame, List<Filler> fillers) {
    int wanted = Math.max(1, Collections.frequency(frame.needs(), role));
    return fillers.stream().filter(f -> f.role() == role).count() < wanted;
  }

  private static Mention nearest(
      TriggerHit trigger, Mentions mentions, List<Filler> fillers, boolean before) {
    Mention nearest = null;
    int least = REACH;
    for (Mention mention : mentions.all()) {
      int gap = before ? trigger.from() - mention.to() : mention.from() - trigger.to();
      if (gap >= 0 && gap < least && mayAct(mention) && isFree(mention, fillers)) {
        nearest = mention;
        least = gap;
      }
    }
    return nearest;
  }

  private static boolean mayAct(Mention mention) {
    return !mention.isCompounded()
        && !mention.isPossessive()
        && (mention.kind() == Mention.Kind.COMPANY || mention.kind() == Mention.Kind.BODY);
  }

  private static boolean isFree(Mention mention, List<Filler> fillers) {
    return fillers.stream()
        .noneMatch(f -> f.mention().names().stream().anyMatch(mention.names()::contains));
  }

  /** Leaves out what was guessed of companies that another frame explains. */
  static List<FrameHit> settle(List<FrameHit> hits) {
    if (hits.stream().noneMatch(h -> h.frame().fallback())) {
      return hits;
    }
    return hits.stream()
        .filter(
            hit ->
                !hit.frame().fallback() || hits.stream().noneMatch(other -> explains(other, hit)))
        .toList();
  }

  private static boolean explains(FrameHit other, FrameHit guess) {
    if (other == guess || other.frame().completes()) {
      return false;
    }
    boolean rival = other.frame().fallback();
    if (rival && !isBetter(other, guess)) {
      return false;
    }
    Set<String> companies = companies(guess);
    Set<String> explained = companies(other);
    boolean same = other.frame().type() == guess.frame().type();
    return explained.containsAll(companies)
        || !rival && same && explained.stream().anyMatch(companies::contains);
  }

  /** Of two guesses the one that asks more of its surroundings, or comes first. */
  private static boolean isBetter(FrameHit one, FrameHit other) {
    int more = one.frame().specificity() - other.frame().specificity();
    return more > 0 || more == 0 && one.from() < other.from();
  }

  private static Set<String> companies(FrameHit hit) {
    Set<String> names = new HashSet<>();
    hit.fillers().forEach(f -> names.addAll(f.mention().names()));
    return names;
  }
}
