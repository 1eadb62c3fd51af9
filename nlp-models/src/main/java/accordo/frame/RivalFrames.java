package accordo.frame;

import accordo.frame.FrameHit.Filler;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames of one type that one trigger evokes. "With X it has owned Y since 2013" fits one for
 * owners and another for owners and what they own: the one that gives way may know who is left out.
 */
final class RivalFrames {
  private RivalFrames() {}

  /**
   * The hit with those whom rivals of its type name in roles that it leaves open.
   *
   * @param best the hits that do not give way, who know better about those whom they name
   */
  static FrameHit completed(FrameHit hit, List<FrameHit> best, List<FrameHit> rivals) {
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
    return fillers.size() == hit.fillers().size()
        ? hit
        : new FrameHit(
            hit.frame(),
            hit.sentence(),
            hit.from(),
            hit.to(),
            hit.head(),
            fillers,
            hit.subjectless(),
            hit.takesUp());
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
