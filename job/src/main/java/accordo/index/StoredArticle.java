package accordo.index;

/**
 * An article that tells of deals, as it was read.
 *
 * @param id unique name of the article at its source
 * @param language ISO 639-1 code: told by the source, else detected
 * @param source outlet or collection, or null
 * @param published ISO date, or null
 * @param title headline, possibly empty
 * @param text title and body: what the offsets of evidence and quotes count in, in UTF-16 units
 */
public record StoredArticle(
    String id, String language, String source, String published, String title, String text) {}
