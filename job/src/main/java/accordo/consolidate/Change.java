package accordo.consolidate;

/**
 * What one article changed in a record, told as if articles had come in the order of their dates.
 *
 * @param date ISO date of the article, or null when it has none
 * @param articleId the article
 * @param field name of the {@link DealField}, or {@code sources} where it only confirms the rest
 * @param before the value so far, or null when the article is the first to give one
 * @param after the value from then on
 */
public record Change(String date, String articleId, String field, String before, String after) {}
