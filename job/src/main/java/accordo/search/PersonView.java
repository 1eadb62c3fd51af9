package accordo.search;

import accordo.consolidate.Source;
import accordo.deal.Quote;
import java.util.List;

/**
 * A person and what they said.
 *
 * @param titles every position, the latest first
 * @param companies that they speak for, the latest first
 * @param quotes the latest first
 */
public record PersonView(
    String name, List<String> titles, List<String> companies, List<Said> quotes) {
  /**
   * Words, and the deal and article that they are from.
   *
   * @param source the article
   */
  public record Said(Quote quote, String dealId, Source source) {}
}
