package accordo.job;

import accordo.deal.Deal;
import accordo.deal.Quote;
import java.util.List;

/**
 * What was found in a text, for the next article with the same one. Savepoints hold it: a change of
 * its form or meaning raises {@link #SCHEMA}.
 *
 * @param schema the version of the form
 * @param language ISO 639-1 code that the text was read in
 */
public record KnownText(int schema, String language, List<Deal> deals, List<Quote> quotes) {
  /** The present form. */
  static final int SCHEMA = 1;
}
