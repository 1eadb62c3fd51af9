package accordo.extract;

import java.util.List;

/**
 * An article with what its frames nearly tell.
 *
 * @param told what they tell
 * @param nearly the deals that they nearly tell
 */
public record NearReading(Extraction told, List<NearDeal> nearly) {}
