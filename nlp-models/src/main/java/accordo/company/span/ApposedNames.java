package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;

/**
 * Names that the tree puts beside a noun for companies, in German, whose nouns bear capitals as
 * well: "der Energieversorger Enercity", and what "and" joins to them.
 */
public final class ApposedNames {
  private static final int LONGEST = 4;

  private ApposedNames() {}

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!document.has(Trait.CAPITAL_NOUNS) || !sentence.isParsed()) {
      return;
    }
    for (Token token : sentence.tokens()) {
      if (isApposed(sentence, token.index(), lexicon)) {
        int to = end(sentence, token.index(), lexicon);
        NameSpan span = new NameSpan(sentence.index(), token.index(), to, NameTag.NONE);
        spans.all().removeIf(s -> isStartOf(s, span));
        spans.addIfNew(span);
      }
    }
  }

  private static boolean isStartOf(NameSpan part, NameSpan whole) {
    return part.overlaps(whole) && part.from() == whole.from() && part.to() < whole.to();
  }

  /** Whether the token begins a name that the tree puts beside a noun for companies. */
  public static boolean isApposed(Sentence sentence, int at, CompanyLexicon lexicon) {
    Token token = sentence.token(at);
    if (!sentence.isParsed() || !isName(token, lexicon)) {
      return false;
    }
    boolean joined = token.is("conj") && isAfterJoint(sentence, at);
    Token first = joined ? sentence.token(token.head()) : token;
    return isBesideNoun(sentence, first, lexicon);
  }

  /** "Uvex und Schuberth": without a determiner of its own. */
  private static boolean isAfterJoint(Sentence sentence, int at) {
    Token before = sentence.token(at - 1);
    return before.is("cc") || before.form().equals(",");
  }

  private static boolean isBesideNoun(Sentence sentence, Token name, CompanyLexicon lexicon) {
    int noun = name.index() - 1;
    if (noun < 0 || !sentence.token(noun).isCapitalised()) {
      return false;
    }
    Token before = sentence.token(noun);
    boolean beside =
        name.head() == noun && (name.is("appos") || name.is("flat"))
            || before.head() == name.index() && before.is("compound");
    return beside
        && lexicon.companyNouns().matchAt(sentence, noun) > 0
        && lexicon.clues().others().matchAt(sentence, noun) == 0;
  }

  /**
   * A common noun may stand beside another by a slip of the parser; a noun for companies is none.
   */
  private static boolean isName(Token token, CompanyLexicon lexicon) {
    boolean small = !token.hasCapital();
    return token.isWord()
        && token.form().length() > 1
        && (token.pos() == Pos.PROPN || token.pos() == Pos.NOUN && !token.isContentWord())
        && !(small && !token.isUnknownWord())
        && !lexicon.isNoName(token.form())
        && !lexicon.isCommonNoun(token.lower());
  }

  private static int end(Sentence sentence, int from, CompanyLexicon lexicon) {
    int to = from + 1;
    while (to < sentence.size() && to - from < LONGEST && continues(sentence, from, to, lexicon)) {
      to++;
    }
    return to;
  }

  private static boolean continues(Sentence sentence, int from, int at, CompanyLexicon lexicon) {
    Token token = sentence.token(at);
    return token.isWord()
        && token.hasCapital()
        && (token.is("flat") && token.head() == from || lexicon.isGenericTail(token.form()));
  }
}
