/**
 * Who is meant: finds the companies of an article and all their mentions. {@link
 * accordo.company.CompanyFinder} decides for the whole article, from what the tagger, the
 * gazetteer, legal forms and the words around a name ({@code naming/} of the language packs) say;
 * names that stay open are {@link accordo.company.Cast#candidates}, which deals may promote. {@link
 * accordo.company.NameForms} folds inflected and suffixed forms; {@link accordo.company.References}
 * resolves "the group" and "both companies".
 *
 * <p>Imports accordo.text, accordo.deal and accordo.annotate.
 */
package accordo.company;
