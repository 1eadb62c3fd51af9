package accordo.job;

import accordo.job.ArticleOutcome.Kind;
import java.util.Locale;
import java.util.Map;

/**
 * How far a running job is, counted since it was started; {@link Balance} counts since the
 * beginning.
 *
 * @param inputs lines, files and messages that were read
 * @param duplicates articles that were known already
 * @param extracted articles in which deals were found
 * @param withoutDeal articles that tell of none
 * @param mentions deals that articles tell of
 * @param deals different deals among them
 * @param rejects inputs that could not be used
 */
public record Counts(
    long inputs,
    long duplicates,
    long extracted,
    long withoutDeal,
    long mentions,
    long deals,
    long rejects) {
  static final String MENTIONS = "mentions";
  static final String DEALS = "deals";
  static final String CONSOLIDATIONS = "consolidations";
  static final String ALERTS = "alerts";

  /** Nothing yet. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

  /** Articles that were looked at. */
  public long articles() {
    return extracted + withoutDeal;
  }

  static String name(Kind kind) {
    return "articles-" + kind.name().toLowerCase(Locale.ROOT);
  }

  static Counts of(Map<String, ?> accumulators) {
    return new Counts(
        value(accumulators, name(Kind.IN)),
        value(accumulators, name(Kind.DUPLICATE)),
        value(accumulators, name(Kind.EXTRACTED)),
        value(accumulators, name(Kind.WITHOUT_DEAL)),
        value(accumulators, MENTIONS),
        value(accumulators, DEALS),
        value(accumulators, name(Kind.REJECTED)));
  }

  private static long value(Map<String, ?> accumulators, String name) {
    return accumulators.get(name) instanceof Long count ? count : 0;
  }
}
