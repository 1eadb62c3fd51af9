package accordo.job;

/**
 * What has become of an input, for the {@link Balance}.
 *
 * @param kind one of those of the balance
 * @param language ISO 639-1 code, or null where the input was not read that far
 * @param reason why it was rejected, or null
 */
public record ArticleOutcome(Kind kind, String language, String reason) {
  /** What may become of an input. */
  public enum Kind {
    /** It came in; every input is this first and then one of the others. */
    IN,
    /** Deals were found. */
    EXTRACTED,
    /** It was read and tells of no deal. */
    WITHOUT_DEAL,
    /** It was known already, or its text was. */
    DUPLICATE,
    /** It could not be used. */
    REJECTED
  }

  static ArticleOutcome of(Kind kind, String language) {
    return new ArticleOutcome(kind, language, null);
  }
}
