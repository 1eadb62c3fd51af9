package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import java.util.BitSet;

/** Words that only describe what follows them. */
final class Epithets {
  private static final int HIGHEST = 4;
  private static final int LONGEST = 7;
  private static final int FARTHEST_NOUN = 4;

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

  /**
   * In "compró el grupo de servicios Ibermática" services are not bought: where nouns stand before
   * what belongs to them, all between a noun for companies and the name right after.
   */
  static void addBeforeNames(
      Sentence sentence, BitSet names, TermSet companyNouns, BitSet epithets) {
    for (int name = names.nextSetBit(0);
        name >= 0;
        name = names.nextSetBit(names.nextClearBit(name))) {
      if (name > 0 && isDescribing(sentence.token(name - 1))) {
        for (int i = name - 1; i >= Math.max(0, name - LONGEST) && isInside(sentence, i); i--) {
          if (companyNouns.matchAt(sentence, i) > 0 && isDetermined(sentence, i)) {
            epithets.set(i + 1, name);
            break;
          }
        }
      }
    }
  }

  /**
   * In "ha comprato X, un produttore di freni" no brakes are bought: what a comma and a noun for
   * companies add to a name.
   */
  static void addAfterNames(
      Sentence sentence, BitSet names, TermSet companyNouns, BitSet epithets) {
    for (int comma = names.nextSetBit(0); comma >= 0; comma = names.nextSetBit(comma)) {
      comma = names.nextClearBit(comma);
      if (isComma(sentence, comma) && opensApposition(sentence, comma + 1, companyNouns)) {
        int end = comma + 1;
        while (end < sentence.size() && !isComma(sentence, end) && !names.get(end)) {
          end++;
        }
        epithets.set(comma, end);
      }
    }
  }

  private static boolean isComma(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).form().equals(",");
  }

  /** A noun for companies, or any noun or participle without an article: "X, leader dei freni". */
  private static boolean opensApposition(Sentence sentence, int from, TermSet companyNouns) {
    if (from < sentence.size() && sentence.token(from).pos() == Pos.NOUN) {
      return true;
    }
    for (int i = from; i < Math.min(sentence.size(), from + FARTHEST_NOUN); i++) {
      if (companyNouns.matchAt(sentence, i) > 0) {
        return true;
      }
      Pos pos = sentence.token(i).pos();
      if (pos != Pos.DET && pos != Pos.ADJ && pos != Pos.NUM) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDescribing(Token token) {
    return token.pos() == Pos.NOUN || token.pos() == Pos.ADJ;
  }

  private static boolean isInside(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return isDescribing(token) || token.pos() == Pos.ADP;
  }

  private static boolean isDetermined(Sentence sentence, int noun) {
    Pos before = noun == 0 ? Pos.PUNCT : sentence.token(noun - 1).pos();
    return before == Pos.DET || before == Pos.ADP || before == Pos.PUNCT;
  }

  private static int described(Sentence sentence, Token token) {
    Token up = token;
    for (int i = 0; i < HIGHEST && (up.is("compound") || up.is("amod")); i++) {
      up = sentence.token(up.head());
    }
    return up.index();
  }
}
