package accordo.consolidate;

import accordo.deal.Quote;

/** A quote and the article that holds it. */
public record SourcedQuote(String articleId, Quote quote) {}
