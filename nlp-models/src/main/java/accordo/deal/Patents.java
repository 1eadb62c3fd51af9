package accordo.deal;

/**
 * The patents that a deal is about.
 *
 * @param count how many, or null when the article gives no number
 * @param qualifier how exact the count is
 * @param subject what they are about in the article's own words, or null
 */
public record Patents(Integer count, Qualifier qualifier, String subject) {
  /** How exact a count is. */
  public enum Qualifier {
    EXACT,
    ABOUT,
    OVER,
    UP_TO,
    UNSPECIFIED
  }
}
