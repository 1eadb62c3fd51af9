package accordo.frame;

import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a frame gives one role to who acts and to whose the thing is, "X sells the plant" and "the
 * sale of the plant of X", the thing of who acts may be called by a name as well: "X sells the
 * plant of Springfield". Then that name is no party.
 */
final class Possessed {
  private static final Set<String> OWNING =
      Set.of("of", "poss", "owner", "maker", "object-of", "object-owner", "compound", "named");

  private Possessed() {}

  /** Takes away who is only named with the thing. */
  static void removeFrom(List<Filler> fillers) {
    Map<Role, Double> acting = new EnumMap<>(Role.class);
    for (Filler filler : fillers) {
      if (filler.slot().equals("subject")
          && filler.role() != Role.PARTY
          && filler.mention().kind() != Mention.Kind.PERSON) {
        acting.merge(filler.role(), filler.weight(), Math::max);
      }
    }
    fillers.removeIf(
        f ->
            OWNING.contains(f.slot())
                && f.mention().kind() != Mention.Kind.REFERENCE
                && acting.getOrDefault(f.role(), -1.0) >= f.weight());
  }
}
