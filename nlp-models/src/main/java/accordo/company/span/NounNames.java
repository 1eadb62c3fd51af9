package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;

/**
 * Names that are words of the dictionary, right after a noun for companies or an adjective of a
 * place: "il fondo Clessidra", "la trevigiana Lotto".
 */
final class NounNames {
  private static final int LONGEST = 3;

  private NounNames() {}

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!document.has(Trait.HEAD_FIRST) || sentence.isHeadline()) {
      return;
    }
    for (int noun = 0; noun + 1 < sentence.size(); noun++) {
      boolean national =
          noun > 0
              && lexicon.isNational(sentence, noun)
              && lexicon.determiners().contains(sentence.token(noun - 1).lower());
      int from = noun + Math.max(national ? 1 : 0, lexicon.companyNouns().matchAt(sentence, noun));
      if (from == noun || isName(sentence.token(noun))) {
        continue;
      }
      int to = from;
      while (to < sentence.size() && to < from + LONGEST && isName(sentence.token(to))) {
        to++;
      }
      if (to > from) {
        spans.addIfNew(new NameSpan(sentence.index(), from, to, NameTag.NONE));
      }
    }
  }

  private static boolean isName(Token token) {
    return token.isWord() && token.isCapitalised();
  }
}
