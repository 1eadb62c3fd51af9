package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;

/**
 * German names that end in a word of their trade: "Gimmler Reisen", "Tetra Bau". Taggers take the
 * trade for a noun of the sentence, since nouns bear capitals as well.
 */
final class TradeNames {
  private static final int SHORTEST_WORD = 3;

  private final CompanyLexicon lexicon;

  private TradeNames(CompanyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!document.has(Trait.CAPITAL_NOUNS)) {
      return;
    }
    TradeNames names = new TradeNames(lexicon);
    for (int trade = 1; trade < sentence.size(); trade++) {
      if (names.isTrade(sentence, trade) && names.isName(sentence, trade - 1)) {
        spans.addWhole(
            new NameSpan(
                sentence.index(), names.start(sentence, trade - 1), trade + 1, NameTag.ORG));
      }
    }
  }

  /** "Gimmler Reisen Marburg" goes on after the trade. */
  private boolean isTrade(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isCapitalised()
        && (lexicon.isGenericTail(token.form()) || lexicon.isTrade(token.form()));
  }

  private boolean isName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isWord()
        && token.isCapitalised()
        && token.form().length() >= SHORTEST_WORD
        && token.form().indexOf('-') < 0
        && isProper(token)
        && !lexicon.isNoName(token.form())
        && !lexicon.isWellKnown(token.form())
        && !lexicon.isCommonNoun(token.lower())
        && !lexicon.isFirstName(token.form())
        && !lexicon.determiners().contains(token.lower())
        && !(token.lower().endsWith("er") && isDescribed(sentence, at));
  }

  /** "die Kölner Technik", "deutsche Kölner Technik". */
  private boolean isDescribed(Sentence sentence, int at) {
    return at > 0
        && (sentence.token(at - 1).pos() == Pos.ADJ
            || lexicon.determiners().contains(sentence.token(at - 1).lower()));
  }

  /** Adjectives of towns end so: "Kölner Technik". */
  private static boolean isProper(Token token) {
    boolean known = token.pos() == Pos.PROPN || token.nameTag() != NameTag.NONE;
    return token.isUnknownWord() && !token.lower().endsWith("er")
        || known && token.pos() != Pos.ADJ && token.pos() != Pos.DET;
  }

  /** "Elbe Weser Logistik". */
  private static int start(Sentence sentence, int last) {
    NameTag tag = sentence.token(last).nameTag();
    int start = last;
    while (tag != NameTag.NONE
        && start > 0
        && sentence.token(start - 1).nameTag() == tag
        && sentence.token(start - 1).isCapitalised()) {
      start--;
    }
    return start;
  }
}
