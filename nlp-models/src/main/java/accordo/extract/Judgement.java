package accordo.extract;

import accordo.frame.nearmiss.SignWeights;

/**
 * What the fitted models make of what frames tell: probabilities of confidence, and deals of near
 * misses.
 *
 * @param weights of near misses; null to add none
 */
record Judgement(Confidence confidence, SignWeights weights) {
  /** What frames tell, with the confidence of the rules. */
  static final Judgement RAW = new Judgement(Confidence.RAW, null);

  static Judgement shipped() {
    return new Judgement(Confidence.shipped(), SignWeights.shipped());
  }

  Extraction of(Told told) {
    Extraction calibrated = confidence.calibrate(told.byFrames());
    return weights == null ? calibrated : told.completed(calibrated, weights);
  }
}
