package accordo.frame.nearmiss;

import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.FrameTry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A trigger with one choice of parties.
 *
 * @param of the trigger
 * @param way how the parties were chosen: "own" where they are the frame's own
 * @param fillers the parties
 */
record Candidate(FrameTry of, String way, List<Filler> fillers) {
  /** Who does what, by which trigger. */
  record Content(DealType type, int head, Set<Part> parts) {
    private record Part(Role role, List<String> names) {}
  }

  private static final int OTHERS = 1000;
  private static final int BROKEN = 10;
  private static final int UNMET = 5;
  private static final int LEAST_SPECIFIC = 12;

  /** What it tells: frames of one trigger that tell the same are one. */
  Content content() {
    Set<Content.Part> parts = new HashSet<>();
    fillers.forEach(f -> parts.add(new Content.Part(f.role(), f.mention().names())));
    return new Content(type(), of.hit().head(), parts);
  }

  /** How far the frame is from holding: the nearest of those that tell the same is kept. */
  int distance() {
    return (way.equals("own") ? 0 : OTHERS)
        + BROKEN * of.broken().size()
        + (of.met() ? 0 : UNMET)
        - Math.min(LEAST_SPECIFIC, of.frame().specificity()) / 3;
  }

  DealType type() {
    return of.frame().type();
  }

  boolean verbal() {
    return of.frame().trigger().verb();
  }

  /** How many tokens lie between the trigger and a mention. */
  int distance(Mention mention) {
    return distance(of, mention);
  }

  static int distance(FrameTry of, Mention mention) {
    int after = mention.from() - of.hit().to();
    return Math.max(0, Math.max(after, of.hit().from() - mention.to()));
  }
}
