package accordo.frame.argument;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.frame.pack.FrameSet;

/**
 * Words that stand before names of companies.
 *
 * @param nouns what companies are called ("group", "chipmaker")
 * @param demonyms nationalities as in "gli olandesi di Numico", where a language says so
 */
public record CompanyNouns(TermSet nouns, TermSet demonyms) {
  public static CompanyNouns of(FrameSet frames) {
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

  public boolean isNounOrDemonym(Sentence sentence, Token token) {
    return isNoun(sentence, token) || isDemonym(sentence, token);
  }
}
