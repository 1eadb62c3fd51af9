/**
 * Which names are companies, and which mean the same one. {@link
 * accordo.company.naming.CompanyFinder} is the way in: it groups the spans of an article by name,
 * {@link accordo.company.naming.NameJudge} decides for the whole article from tags, gazetteer,
 * legal forms and the words around, {@link accordo.company.naming.AliasFolder} joins short forms to
 * long ones, and {@link accordo.company.naming.MentionScanner} finds every mention.
 */
package accordo.company.naming;
