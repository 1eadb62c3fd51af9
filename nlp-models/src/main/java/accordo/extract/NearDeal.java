package accordo.extract;

import accordo.deal.Deal;
import java.util.List;

/**
 * A deal that a frame nearly tells, for the fit of what makes it one.
 *
 * @param deal the deal as it would be added
 * @param weighted what speaks for and against it, as the weights name it
 */
public record NearDeal(Deal deal, List<String> weighted) {}
