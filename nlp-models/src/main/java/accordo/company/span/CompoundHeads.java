package accordo.company.span;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;

/**
 * German compounds that belong to the name after them, as they have no article of their own: "an
 * Kunststofftechnik Bernau", "die Kölner Gebäudedienst Schmitz".
 */
final class CompoundHeads {
  private CompoundHeads() {}

  /** Whether a name begins with the compound at the token. */
  static boolean isOne(Sentence sentence, int at, CompanyLexicon lexicon) {
    if (lexicon.headEnds().matchAt(sentence, at) != 1
        || lexicon.isCommonNoun(sentence.token(at).lower())) {
      return false;
    }
    Token before = at == 0 ? null : sentence.token(at - 1);
    boolean feminine =
        at > 1
            && before.isCapitalised()
            && before.lower().endsWith("er")
            && !lexicon.isGenericTail(sentence.token(at).form())
            && AdjacentFirms.FEMININE.contains(sentence.token(at - 2).lower());
    boolean bare =
        before == null
            || !before.isWord()
            || before.pos() == Pos.ADP && lexicon.isOpener(before.lower())
            || before.pos() == Pos.CONJ;
    return bare || feminine;
  }
}
