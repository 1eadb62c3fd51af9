package accordo.frame.nearmiss;

import accordo.frame.FrameHit;
import java.util.List;

/** A deal that a frame nearly tells, and what speaks for and against it. */
public final class NearMiss {
  private final Candidate candidate;
  private final SentenceSigns in;
  private final FrameHit hit;

  NearMiss(Candidate candidate, SentenceSigns in) {
    this.candidate = candidate;
    this.in = in;
    this.hit = candidate.of().hit().with(candidate.fillers());
  }

  /** The frame with those who could stand in its roles. */
  public FrameHit hit() {
    return hit;
  }

  /** What the frame says, which is often enough. */
  public List<String> signsOfFrame() {
    return in.ofFrame(candidate).list();
  }

  /** What its parties say. */
  public List<String> signsOfParties() {
    return in.ofParties(candidate).list();
  }

  /** What all else in the sentence says. */
  public List<String> signsOfRest() {
    return in.ofRest(candidate).list();
  }
}
