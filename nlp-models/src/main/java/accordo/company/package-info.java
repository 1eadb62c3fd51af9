/**
 * Who is meant: the companies of an article and all their mentions. A {@link accordo.company.Cast}
 * holds them, with the names that stay open, {@link accordo.company.Cast#candidates}, which deals
 * may promote; {@link accordo.company.Focus} says whom a text is about.
 *
 * <p>The way there, each step a package that knows only those before it:
 *
 * <ul>
 *   <li>{@code accordo.company.lexicon}: what is known before the text is read
 *   <li>{@code accordo.company.span}: which words may be a name, and where it begins and ends
 *   <li>{@code accordo.company.naming}: which names are companies, and which mean the same one
 *   <li>{@code accordo.company.reference}: whom "the group", "both companies" and "its" mean
 * </ul>
 *
 * <p>Imports accordo.text, accordo.deal and accordo.annotate.
 */
package accordo.company;
