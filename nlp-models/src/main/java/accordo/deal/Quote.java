package accordo.deal;

/**
 * Words attributed to a person or to a company.
 *
 * @param speaker full name, or null where only a company speaks
 * @param title position in the article's words, or null
 * @param company the employer, or the company that speaks, or null
 * @param kind how the words are given
 * @param text the words, quotation marks left out
 * @param start first character of the quote in {@code Article.text()}
 * @param end the character after the last one
 * @param rule the rule that found it
 * @param confidence from 0 to 1
 */
public record Quote(
    String speaker,
    String title,
    String company,
    Kind kind,
    String text,
    int start,
    int end,
    String rule,
    double confidence) {
  /** How an article gives a speaker's words. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
