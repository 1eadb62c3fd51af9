package accordo.quote;

import accordo.deal.Quote;
import accordo.text.Span;
import java.util.List;

/**
 * The words that a cue attributes.
 *
 * @param parts where they stand; several when the cue interrupts them
 * @param kind how they are given
 * @param rule how they were found
 * @param confidence from 0 to 1
 */
record Content(List<Span> parts, Quote.Kind kind, String rule, double confidence) {}
