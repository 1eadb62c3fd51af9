package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.LegalForms;
import accordo.text.Trait;
import java.util.Set;

/** Names of firms that partners gave theirs: "Lorenzi & Figli", "Uhlig & Sohn". */
final class PartnersNames {
  private static final Set<String> FIRM_ENDS =
      Set.of("Associates", "Brothers", "Co", "Co.", "Company", "Partners", "Sons");

  private PartnersNames() {}

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!document.has(Trait.CAPITALS_TELL_NAMES)
        || document.has(Trait.TITLE_CASE_HEADLINES) && sentence.isHeadline()) {
      return;
    }
    for (int and = 1; and + 1 < sentence.size(); and++) {
      if (sentence.token(and).form().equals("&")
          && isName(sentence.token(and - 1))
          && isName(sentence.token(and + 1))) {
        int from = and - 1;
        while ((from > 1 || from == 1 && sentence.token(0).isUnknownWord())
            && isName(sentence.token(from - 1))
            && !lexicon.determiners().contains(sentence.token(from - 1).lower())) {
          from--;
        }
        from = FIRM_ENDS.contains(sentence.token(and + 1).form()) ? first(sentence, from) : from;
        NameSpan span = new NameSpan(sentence.index(), from, end(sentence, and + 2), NameTag.ORG);
        boolean known =
            lexicon.isWellKnown(document.words(sentence, from, and))
                && lexicon.isWellKnown(document.words(sentence, and + 1, and + 2));
        boolean found = document.has(Trait.PLAIN_WORD_NAMES) && isInside(spans, span);
        if (!known && !found) {
          spans.all().removeIf(span::overlaps);
          spans.add(span);
        }
      }
    }
  }

  /** "Pryce, Garland & Company": a list would end in another name. */
  private static int first(Sentence sentence, int start) {
    int from = start;
    while (from > 1
        && sentence.token(from - 1).form().equals(",")
        && isName(sentence.token(from - 2))) {
      from -= 2;
    }
    return from;
  }

  /** Whether the tagger has found a name that begins no later. */
  private static boolean isInside(SpanList spans, NameSpan span) {
    return spans.all().stream()
        .anyMatch(s -> s.tag() == NameTag.ORG && s.overlaps(span) && s.from() <= span.from());
  }

  private static int end(Sentence sentence, int start) {
    int to = start;
    if (to < sentence.size()
        && sentence.token(to).form().equals(".")
        && sentence.token(to - 1).form().length() <= 2) {
      to++;
    }
    return LegalForms.end(sentence, to);
  }

  private static boolean isName(Token token) {
    return token.isWord() && token.isCapitalised();
  }
}
