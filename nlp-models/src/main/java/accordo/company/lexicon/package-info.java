/**
 * What is known of companies before a text is read: the gazetteer and the files that users add
 * ({@link accordo.company.lexicon.CompanyRegister}), legal forms, homelands, the word lists of a
 * language's {@code naming/} folder ({@link accordo.company.lexicon.CompanyLexicon}), its case
 * endings; and how names are folded so that they can be compared ({@link
 * accordo.company.lexicon.NameForms}).
 */
package accordo.company.lexicon;
