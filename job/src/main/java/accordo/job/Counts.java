package accordo.job;

import java.util.Map;

/**
 * How far a job is.
 *
 * @param inputs lines, files and messages that were read
 * @param duplicates articles that were known already
 * @param articles articles that were looked at
 * @param mentions deals that articles tell of
 * @param deals different deals among them
 * @param rejects inputs that could not be used
 */
public record Counts(
    long inputs, long duplicates, long articles, long mentions, long deals, long rejects) {
  static final String INPUTS = "inputs";
  static final String DUPLICATES = "duplicates";
  static final String ARTICLES = "articles";
  static final String MENTIONS = "mentions";
  static final String DEALS = "deals";
  static final String REJECTS = "rejects";

  /** Nothing yet. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  static Counts of(Map<String, ?> accumulators) {
    return new Counts(
        value(accumulators, INPUTS),
        value(accumulators, DUPLICATES),
        value(accumulators, ARTICLES),
        value(accumulators, MENTIONS),
        value(accumulators, DEALS),
        value(accumulators, REJECTS));
  }

  private static long value(Map<String, ?> accumulators, String name) {
    return accumulators.get(name) instanceof Long count ? count : 0;
  }
}
