package accordo.frame;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;

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

  /** "the chipmaker", "the group". */
  boolean isNoun(Sentence sentence, Token token) {
    return nouns.matchAt(sentence, token.index()) > 0;
  }

  /** "gli olandesi". */
  boolean isDemonym(Sentence sentence, Token token) {
    return demonyms.matchAt(sentence, token.index()) > 0;
  }

  boolean isNounOrDemonym(Sentence sentence, Token token) {
    return isNoun(sentence, token) || isDemonym(sentence, token);
  }
}
