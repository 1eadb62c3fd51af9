package accordo.frame;

import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.pack.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * "Two of Oriel's backers, Flagship and Third Rock, put in $22 million": two triggers that each
 * lack a party they need tell of one deal where either names whom the other leaves out.
 */
final class Halves {
  private Halves() {}

  /** The hits that two incomplete attempts make together, for types of two sides and no hit yet. */
  static List<FrameHit> of(List<Attempt> incomplete, List<FrameHit> hits) {
    List<FrameHit> whole = new ArrayList<>();
    for (Attempt one : incomplete) {
      for (Attempt other : incomplete) {
        if (!one.trigger().frame().type().isMutual()
            && one.trigger().head() != other.trigger().head()
            && one.trigger().frame().type() == other.trigger().frame().type()
            && none(hits, one)
            && none(whole, one)) {
          List<Filler> both = both(one, other);
          if (areMet(one.trigger().frame(), both) && !areTogether(hits, both)) {
            whole.add(one.with(both));
          }
        }
      }
    }
    return whole;
  }

  /** "X was born when Y hived off its patents": who a hit of one party leaves out. */
  static FrameHit completed(FrameHit hit, List<Attempt> incomplete) {
    if (hit.fillers().size() != 1 || hit.frame().type().isMutual() || hit.frame().completes()) {
      return hit;
    }
    Filler lone = hit.fillers().get(0);
    for (Attempt attempt : incomplete) {
      boolean same =
          attempt.trigger().frame().type() == hit.frame().type()
              && attempt.trigger().head() != hit.head();
      for (Filler filler : same ? attempt.fillers() : List.<Filler>of()) {
        if (filler.role() != lone.role()
            && areEnds(lone.role(), filler.role())
            && !filler.mention().names().equals(lone.mention().names())) {
          return hit.with(List.of(lone, filler));
        }
      }
    }
    return hit;
  }

  /** A buyer and a seller alone do not tell what is bought. */
  private static boolean areEnds(Role one, Role other) {
    return one != Role.SELLER && other != Role.SELLER
        || one != Role.ACQUIRER && other != Role.ACQUIRER;
  }

  private static boolean none(List<FrameHit> hits, Attempt attempt) {
    return hits.stream().noneMatch(h -> h.frame().type() == attempt.trigger().frame().type());
  }

  /** Whether another deal already has all of them: then the rest are its circumstances. */
  private static boolean areTogether(List<FrameHit> hits, List<Filler> both) {
    return hits.stream()
        .anyMatch(
            hit ->
                both.stream()
                    .allMatch(
                        b ->
                            hit.fillers().stream()
                                .anyMatch(f -> f.mention().names().equals(b.mention().names()))));
  }

  private static List<Filler> both(Attempt one, Attempt other) {
    List<Filler> fillers = new ArrayList<>(one.fillers());
    for (Filler filler : other.fillers()) {
      if (fillers.stream().noneMatch(f -> f.mention().names().equals(filler.mention().names()))) {
        fillers.add(filler);
      }
    }
    return fillers;
  }

  private static boolean areMet(Frame frame, List<Filler> fillers) {
    return frame.needs().stream()
        .allMatch(role -> count(fillers, role) >= Collections.frequency(frame.needs(), role));
  }

  private static long count(List<Filler> fillers, Role role) {
    return fillers.stream()
        .filter(f -> f.role() == role)
        .flatMap(f -> f.mention().names().stream())
        .distinct()
        .count();
  }
}
