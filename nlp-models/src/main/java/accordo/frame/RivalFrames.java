package accordo.frame;

import accordo.frame.FrameHit.Filler;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames that one trigger evokes, of which the fullest is meant. "With X it has owned Y since 2013"
 * fits one for owners and another for owners and what they own: the one that gives way may know who
 * is left out.
 */
final class RivalFrames {
  private static final int REFLEXIVE = 100;

  private RivalFrames() {}

  /** Those that ask most of their surroundings, with whom the others name beside. */
  static List<FrameHit> best(List<FrameHit> rivals) {
    int most = rivals.stream().mapToInt(RivalFrames::rank).max().orElse(0);
    List<FrameHit> first = rivals.stream().filter(h -> rank(h) == most).toList();
    List<FrameHit> best = first.stream().map(h -> completed(h, first, rivals)).toList();
    if (best.stream().map(h -> h.frame().type()).distinct().count() == 1) {
      return best;
    }
    long fullest = best.stream().mapToLong(RivalFrames::parties).max().orElse(0);
    return best.stream().filter(h -> parties(h) == fullest).toList();
  }

  /** How many it knows of those who take part: of two types, the one that tells more is meant. */
  private static long parties(FrameHit hit) {
    return hit.fillers().stream().map(f -> f.mention().names()).distinct().count();
  }

  /** Longer triggers and more conditions first; a reflexive verb is a verb of its own. */
  private static int rank(FrameHit hit) {
    boolean reflexive = hit.frame().trigger().verb() && hit.from() < hit.head();
    int own = hit.frame().specificity() * 4 + Math.min(3, hit.to() - hit.from());
    return reflexive ? own + REFLEXIVE : own;
  }

  /**
   * The hit with those whom rivals of its type name in roles that it leaves open.
   *
   * @param best the hits that do not give way, who know better about those whom they name
   */
  private static FrameHit completed(FrameHit hit, List<FrameHit> best, List<FrameHit> rivals) {
    List<Filler> fillers = new ArrayList<>(hit.fillers());
    // Whom a deal among equals lacks is rather its second party than what it brings forth.
    if (hit.frame().type().isMutual() && fillers.size() < 2) {
      return hit;
    }
    for (FrameHit rival : rivals) {
      if (rival != hit && rival.frame().type() == hit.frame().type() && agrees(hit, rival)) {
        rival.fillers().stream()
            .filter(f -> fillers.stream().noneMatch(known -> excludes(known, f)))
            .filter(f -> best.stream().noneMatch(b -> names(b, f)))
            .toList()
            .forEach(fillers::add);
      }
    }
    return fillers.size() == hit.fillers().size() ? hit : hit.with(fillers);
  }

  /** Whether the rival gives those whom both name the same roles. */
  private static boolean agrees(FrameHit hit, FrameHit rival) {
    return hit.fillers().stream()
        .allMatch(
            f ->
                rival.fillers().stream()
                    .anyMatch(
                        r ->
                            r.role() == f.role()
                                && r.mention().names().equals(f.mention().names())));
  }

  private static boolean names(FrameHit hit, Filler filler) {
    return hit.fillers().stream()
        .anyMatch(f -> f.mention().names().equals(filler.mention().names()));
  }

  private static boolean excludes(Filler known, Filler filler) {
    return known.role() == filler.role()
        || known.mention().names().stream().anyMatch(filler.mention().names()::contains);
  }
}
