package accordo.alert;

/**
 * What has changed in a deal.
 *
 * @param id the same for the same change of the same deal and saved search in every run
 * @param news the kind of news it is
 * @param field name of the record's field, {@code deal} for a deal that is new to the search, or
 *     {@code sources} for a further article
 * @param before value so far, null when there was none
 * @param after value from now on, null when there is none any more
 */
public record AlertChange(String id, News news, String field, String before, String after) {}
