/**
 * Who is meant: finds the companies of an article and all their mentions. {@link
 * accordo.company.CompanyFinder} decides for the whole article; {@link accordo.company.NameForms}
 * folds inflected and suffixed forms; {@link accordo.company.References} resolves "the group" and
 * "both companies".
 *
 * <p>Imports accordo.text, accordo.deal and accordo.annotate.
 */
package accordo.company;
