package accordo.frame;

import accordo.annotate.TermSet;

/**
 * Words that stand before names of companies.
 *
 * @param nouns what companies are called ("group", "chipmaker")
 * @param demonyms nationalities as in "gli olandesi di Numico", where a language says so
 */
record CompanyNouns(TermSet nouns, TermSet demonyms) {
  static CompanyNouns of(FrameSet frames) {
    return new CompanyNouns(frames.termsOf("COMPANY_NOUN"), frames.termsOf("DEMONYM"));
  }
}
