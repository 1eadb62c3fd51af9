package accordo.consolidate;

import accordo.deal.Quote;

/** A quote and the article that holds it. */
public record SourcedQuote(String articleId, Quote quote) {
  /** Does not look at the words, which are long. */
  @Override
  public int hashCode() {
    return 31 * articleId.hashCode() + 7 * quote.start() + quote.end();
  }
}
