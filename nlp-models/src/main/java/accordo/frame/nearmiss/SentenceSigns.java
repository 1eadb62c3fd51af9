package accordo.frame.nearmiss;

import accordo.frame.FrameHit;
import accordo.frame.SentenceTries;
import java.util.List;

/** What speaks for and against the near misses of one sentence. */
final class SentenceSigns {
  private final SentenceTries in;
  private final List<FrameHit> found;
  private final ClauseSigns clauses;
  private final int named;

  /**
   * @param found the frames that hold
   */
  SentenceSigns(SentenceTries in, List<FrameHit> found) {
    this.in = in;
    this.found = found;
    this.clauses = new ClauseSigns(in);
    this.named = PartySigns.named(in);
  }

  Signs ofFrame(Candidate candidate) {
    Signs signs = new Signs();
    FrameSigns.add(candidate, in.sentence(), signs);
    return signs;
  }

  Signs ofParties(Candidate candidate) {
    Signs signs = new Signs();
    PartySigns.add(candidate, named, signs);
    return signs;
  }

  Signs ofRest(Candidate candidate) {
    Signs signs = new Signs();
    ObjectSigns.add(candidate, in, signs);
    RivalSigns.add(candidate, in, found, signs);
    clauses.add(candidate, signs);
    return signs;
  }
}
