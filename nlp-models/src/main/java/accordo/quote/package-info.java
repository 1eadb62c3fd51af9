/**
 * Who says what: finds the quotations of an article and their speakers. {@link
 * accordo.quote.QuoteReader} is the way in. {@link accordo.quote.QuotationMarks} finds what stands
 * between quotation marks or dashes, {@link accordo.quote.CueFinder} the verbs and prepositions
 * that attribute words to somebody, {@link accordo.quote.ContentFinder} the words that belong to a
 * cue, and {@link accordo.quote.SpeakerReader} who is meant by the phrase that names the speaker.
 *
 * <p>All that one language needs are word lists in its {@code speech} folder. Imports accordo.text,
 * accordo.deal, accordo.annotate and accordo.company.
 */
package accordo.quote;
