package accordo.consolidate;

/**
 * An article that tells of a deal.
 *
 * @param articleId its id at the source
 * @param source outlet or collection, or null
 * @param language ISO 639-1 code
 * @param published ISO date, or null
 * @param title headline, possibly empty
 * @param family article id of the earliest article with nearly the same text: those of a family
 *     (copies of an agency's story) count as one witness; null before articles are compared
 */
public record Source(
    String articleId,
    String source,
    String language,
    String published,
    String title,
    String family) {
  @Override
  public int hashCode() {
    return articleId.hashCode();
  }
}
