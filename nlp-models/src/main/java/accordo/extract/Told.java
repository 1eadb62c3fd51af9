package accordo.extract;

import accordo.deal.Deal;
import accordo.extract.assembly.DealAssembler;
import accordo.frame.nearmiss.SignWeights;
import java.util.List;

/**
 * The deals of an article.
 *
 * @param byFrames what its frames tell, with the confidence of the rules
 * @param nearly what they nearly tell
 * @param assembler makes deals of that
 */
record Told(Extraction byFrames, NearDeals nearly, DealAssembler assembler) {
  /** The deals with those that are nearly told and likely enough. */
  Extraction completed(Extraction calibrated, SignWeights weights) {
    List<Deal> all = nearly.addTo(calibrated.deals(), assembler, calibrated.language(), weights);
    return new Extraction(
        calibrated.articleId(),
        calibrated.language(),
        calibrated.companies(),
        all,
        calibrated.quotes());
  }

  /** All that is nearly told. */
  List<NearDeal> all() {
    return nearly.all(byFrames.deals(), assembler, byFrames.language());
  }
}
