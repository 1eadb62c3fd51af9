package accordo.consolidate;

import accordo.deal.Deal;
import accordo.deal.Quote;
import java.util.List;

/**
 * A deal as one article tells it, on its way to the record.
 *
 * @param deal what the article says
 * @param source the article
 * @param quotes all that is quoted in the article
 */
public record DealMention(Deal deal, Source source, List<Quote> quotes) {}
