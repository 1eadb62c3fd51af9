package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import java.util.BitSet;

/** Words that only describe what follows them. */
final class Epithets {
  private static final int HIGHEST = 4;

  private Epithets() {}

  /** In "buys brake maker Brembo" nobody buys brakes: what describes a name before it. */
  static BitSet ofNames(Sentence sentence, BitSet names) {
    BitSet epithets = new BitSet();
    for (Token token : sentence.tokens()) {
      int described = described(sentence, token);
      epithets.set(token.index(), described > token.index() && names.get(described));
    }
    return epithets;
  }

  /** In "buys a brake maker" nobody buys brakes either: the trade of a company. */
  static BitSet ofCompanyNouns(Sentence sentence, TermSet companyNouns) {
    BitSet trades = new BitSet();
    for (Token token : sentence.tokens()) {
      int described = described(sentence, token);
      boolean trade = token.pos() == Pos.NOUN && described > token.index();
      trades.set(token.index(), trade && companyNouns.matchAt(sentence, described) > 0);
    }
    return trades;
  }

  private static int described(Sentence sentence, Token token) {
    Token up = token;
    for (int i = 0; i < HIGHEST && (up.is("compound") || up.is("amod")); i++) {
      up = sentence.token(up.head());
    }
    return up.index();
  }
}
