package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Resources;
import accordo.text.Trait;
import java.util.Set;

/**
 * Names that only their last word tells, as the others are of the dictionary: "Lucky Panda Toys",
 * "Adler Group". Those words end firms' names in every language.
 */
final class TailedNames {
  private static final Set<String> TAILS =
      Set.copyOf(Resources.lines("accordo/company/sure-tails.txt"));

  private static final int LONGEST = 3;

  private TailedNames() {}

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (sentence.isHeadline()) {
      return;
    }
    // German nouns bear capitals as well: only the word right before is surely of the name.
    int longest = document.has(Trait.CAPITAL_NOUNS) ? 1 : LONGEST;
    for (int tail = 1; tail < sentence.size(); tail++) {
      String form = sentence.token(tail).form();
      if (isCompound(document, form)) {
        spans.addWhole(new NameSpan(sentence.index(), tail, tail + 1, NameTag.ORG));
      }
      if (!TAILS.contains(form) || isName(sentence, tail + 1)) {
        continue;
      }
      int from = tail;
      int most = longest == 1 && isLetter(sentence, tail - 1) ? 2 : longest;
      while (from > 0
          && tail - from < most
          && isName(sentence, from - 1)
          && !isOutside(sentence, from - 1, lexicon)) {
        from--;
      }
      if (from < tail) {
        spans.addWhole(new NameSpan(sentence.index(), from, tail + 1, NameTag.ORG));
      }
    }
  }

  /** "die Gruber-Holding". */
  private static boolean isCompound(Document document, String form) {
    int hyphen = form.lastIndexOf('-');
    return document.has(Trait.COMPOUND_NOUNS)
        && hyphen > 2
        && Character.isUpperCase(form.charAt(0))
        && TAILS.contains(form.substring(hyphen + 1));
  }

  /** "Plan B Ventures". */
  private static boolean isLetter(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    return form.length() == 1 && Character.isUpperCase(form.charAt(0));
  }

  private static boolean isName(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(at);
    return token.isWord() && token.isCapitalised();
  }

  /** The word that opens a sentence, a position, a country. */
  private static boolean isOutside(Sentence sentence, int at, CompanyLexicon lexicon) {
    Token token = sentence.token(at);
    boolean starts = at == 0 || Capitals.startsClause(sentence, at);
    return lexicon.determiners().contains(token.lower())
        || starts && (lexicon.isOpener(token.lower()) || !isContent(token))
        || lexicon.isPosition(sentence, at)
        || lexicon.isTitle(token.form())
        || lexicon.isNoName(token.form());
  }

  private static boolean isContent(Token token) {
    return token.isContentWord() || token.isUnknownWord();
  }
}
