package accordo.search;

/**
 * A company or person whose name goes on as was typed.
 *
 * @param key of the company; the person's name
 * @param deals that it is a party of; that the person speaks about
 */
public record Suggestion(String text, Kind kind, String key, long deals) {
  /** Who is suggested. */
  public enum Kind {
    COMPANY,
    PERSON
  }
}
