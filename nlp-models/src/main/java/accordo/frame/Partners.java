package accordo.frame;

import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Grammar;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Parts the two that sign a contract of unlike sides: "X and Y sign a supply contract". */
public final class Partners {
  /** Who gives is named first, as a rule. */
  private static final Set<Role> GIVERS = EnumSet.of(Role.LICENSOR, Role.SUPPLIER, Role.PROVIDER);

  private static final double GUESS = 0.7;

  private Partners() {}

  /** Gives one of two subjects the role of the one that the contract is with. */
  static void part(Frame frame, Grammar grammar, List<Filler> fillers) {
    Role first = frame.roles().get("subject");
    Role other =
        grammar.partner().stream()
            .map(slot -> frame.roles().get(slot))
            .filter(role -> role != null && role != first)
            .findFirst()
            .orElse(null);
    boolean alike = fillers.size() == 2 && fillers.stream().allMatch(f -> f.role() == first);
    if (!frame.trigger().verb() && fillers.size() == 2) {
      partBearer(frame, fillers);
    }
    boolean owned = fillers.size() == 2 && fillers.stream().allMatch(f -> f.role() == other);
    boolean open = !frame.trigger().verb() && first != null && other != null;
    if (!open || !alike && !owned || areOne(fillers)) {
      return;
    }
    if (owned) {
      partOwned(grammar, fillers, first);
      return;
    }
    int later = fillers.get(0).mention().from() > fillers.get(1).mention().from() ? 0 : 1;
    int changed = GIVERS.contains(other) ? 1 - later : later;
    // Any sentence that tells them apart knows better.
    fillers.set(changed, guess(fillers.get(changed), other));
    fillers.set(1 - changed, guess(fillers.get(1 - changed), first));
  }

  /** "X ends the contract with the dealer Y": who bears the noun's name is another. */
  private static void partBearer(Frame frame, List<Filler> fillers) {
    Role role = fillers.get(0).role();
    Role other = frame.needs().stream().filter(r -> r != role).findFirst().orElse(null);
    boolean alike = fillers.get(1).role() == role && role != Role.PARTY;
    if (!alike || other == null || areOne(fillers)) {
      return;
    }
    for (int i = 0; i < 2; i++) {
      boolean bears = fillers.get(1 - i).slot().equals("appos");
      if (bears && fillers.get(i).slot().equals("subject")) {
        fillers.set(i, guess(fillers.get(i), other));
      }
    }
  }

  /** "X's contract with Y": who has it comes first, too. */
  private static void partOwned(Grammar grammar, List<Filler> fillers, Role first) {
    for (int i = 0; i < 2; i++) {
      Filler filler = fillers.get(i);
      boolean with = grammar.partner().contains(filler.slot());
      if (with && !grammar.partner().contains(fillers.get(1 - i).slot())) {
        fillers.set(i, guess(filler, first));
        fillers.set(1 - i, guess(fillers.get(1 - i), fillers.get(1 - i).role()));
        return;
      }
    }
  }

  private static Filler guess(Filler filler, Role role) {
    return new Filler(role, filler.mention(), filler.weight() * GUESS, filler.slot());
  }

  private static boolean areOne(List<Filler> fillers) {
    return Set.copyOf(fillers.get(0).mention().names())
        .equals(Set.copyOf(fillers.get(1).mention().names()));
  }
}
