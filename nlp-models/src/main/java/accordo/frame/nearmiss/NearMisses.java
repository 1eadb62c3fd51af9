package accordo.frame.nearmiss;

import accordo.frame.FrameHit;
import accordo.frame.FrameTry;
import accordo.frame.SentenceTries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what the triggers of a sentence nearly tell. */
public final class NearMisses {
  private NearMisses() {}

  /**
   * The near misses of a sentence between two or more, those that tell the same once.
   *
   * @param found the frames that hold
   */
  public static List<NearMiss> of(SentenceTries in, List<FrameHit> found) {
    Map<Candidate.Content, Candidate> nearest = new LinkedHashMap<>();
    for (FrameTry one : in.tries()) {
      for (Candidate candidate : PartyChoices.of(in, one)) {
        if (names(candidate) > 1) {
          nearest.merge(
              candidate.content(), candidate, (a, b) -> b.distance() < a.distance() ? b : a);
        }
      }
    }
    SentenceSigns signs = new SentenceSigns(in, found);
    return nearest.values().stream().map(candidate -> new NearMiss(candidate, signs)).toList();
  }

  private static long names(Candidate candidate) {
    return candidate.fillers().stream()
        .flatMap(f -> f.mention().names().stream())
        .distinct()
        .count();
  }
}
