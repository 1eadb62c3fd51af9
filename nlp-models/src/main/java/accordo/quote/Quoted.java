package accordo.quote;

import accordo.text.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without them
 */
record Quoted(Span outer, Span inner) {}
