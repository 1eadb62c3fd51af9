package accordo.consolidate;

import java.util.List;

/**
 * All that is remembered of a deal.
 *
 * @param mentions in the order of their dates
 * @param version how many changes there were
 */
public record DealHistory(List<DealMention> mentions, int version) {}
