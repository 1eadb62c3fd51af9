/**
 * Who says what: finds the quotations of an article and their speakers. {@link
 * accordo.quote.QuoteReader} is the way in; {@link accordo.quote.ArticleQuotes} reads one article
 * cue by cue, {@link accordo.quote.ContentFinder} finds the words that belong to a cue. The way
 * there, each step a package that knows only those before it:
 *
 * <ul>
 *   <li>{@code accordo.quote.lexicon}: verbs of saying, titles, settings of a language
 *   <li>{@code accordo.quote.passage}: what stands between quotation marks or after dashes
 *   <li>{@code accordo.quote.cue}: what attributes words to somebody, and the phrase that names
 *       whom
 *   <li>{@code accordo.quote.speaker}: who is meant by that phrase, with title and employer
 * </ul>
 *
 * <p>All that one language needs are word lists in its {@code speech} folder. Imports accordo.text,
 * accordo.deal, accordo.annotate and accordo.company.
 */
package accordo.quote;
