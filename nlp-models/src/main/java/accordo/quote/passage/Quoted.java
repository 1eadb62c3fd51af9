package accordo.quote.passage;

import accordo.text.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without them
 */
public record Quoted(Span outer, Span inner) {}
