package accordo.frame.nearmiss;

import accordo.frame.FrameHit;
import accordo.frame.FrameTry;
import accordo.frame.SentenceTries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what the triggers of a sentence nearly tell, and what speaks for and against it. */
public final class NearMisses {
  private NearMisses() {}

  /**
   * The near misses of a sentence between two or more, those that tell the same once.
   *
   * @param found the frames that hold
   */
  public static List<NearMiss> of(SentenceTries in, List<FrameHit> found) {
    Map<String, Candidate> nearest = new LinkedHashMap<>();
    for (FrameTry one : in.tries()) {
      for (Candidate candidate : PartyChoices.of(in, one)) {
        if (names(candidate) > 1) {
          nearest.merge(
              candidate.content(), candidate, (a, b) -> b.distance() < a.distance() ? b : a);
        }
      }
    }
    List<NearMiss> all = new ArrayList<>();
    ClauseSigns clauses = new ClauseSigns(in);
    int named = PartySigns.named(in);
    for (Candidate candidate : nearest.values()) {
      FrameHit hit = candidate.of().hit().with(candidate.fillers());
      all.add(new NearMiss(hit, signs(candidate, in, found, clauses, named)));
    }
    return all;
  }

  private static long names(Candidate candidate) {
    return candidate.fillers().stream()
        .flatMap(f -> f.mention().names().stream())
        .distinct()
        .count();
  }

  private static List<String> signs(
      Candidate candidate, SentenceTries in, List<FrameHit> found, ClauseSigns clauses, int named) {
    Signs signs = new Signs();
    FrameSigns.add(candidate, in.sentence(), signs);
    PartySigns.add(candidate, named, signs);
    ObjectSigns.add(candidate, in, signs);
    RivalSigns.add(candidate, in, found, signs);
    clauses.add(candidate, signs);
    return signs.list();
  }
}
