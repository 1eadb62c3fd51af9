package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Language;
import java.util.EnumSet;
import java.util.Set;

/**
 * Names that are words of the dictionary, right after a noun for companies: "il fondo Clessidra".
 */
final class NounNames {
  private static final Set<Language> ROMANCE = EnumSet.of(Language.IT, Language.ES, Language.FR);
  private static final int LONGEST = 3;

  private NounNames() {}

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!ROMANCE.contains(document.language()) || sentence.isHeadline()) {
      return;
    }
    for (int noun = 0; noun + 1 < sentence.size(); noun++) {
      int from = noun + lexicon.companyNouns().matchAt(sentence, noun);
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
