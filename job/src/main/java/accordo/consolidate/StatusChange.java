package accordo.consolidate;

import accordo.deal.Status;

/**
 * A status that a deal came to have.
 *
 * @param date ISO date of the article that told it first, or null when it has none
 * @param articleId that article
 */
public record StatusChange(Status status, String date, String articleId) {}
