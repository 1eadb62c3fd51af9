package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.text.Resources;
import java.util.List;
import java.util.Set;

/** "Valmont et Fils", "Brenner und Söhne": who joins the founder belongs to the firm's name. */
final class FamilyFirms {
  private static final Set<String> AND = Set.of("&", "and", "e", "és", "et", "und", "y", "i");

  private static final Set<String> FAMILY =
      Set.copyOf(Resources.lines("accordo/company/family.txt"));

  private FamilyFirms() {}

  /** Makes names of the founder and such words, whatever of them is known. */
  static void extend(List<NameSpan> spans, Document document) {
    for (Sentence sentence : document.sentences()) {
      for (int and = 1; and + 1 < sentence.size(); and++) {
        if (AND.contains(sentence.token(and).lower())
            && FAMILY.contains(sentence.token(and + 1).form())
            && sentence.token(and - 1).isCapitalised()) {
          join(spans, sentence, and);
        }
      }
    }
  }

  private static void join(List<NameSpan> spans, Sentence sentence, int and) {
    int from = and - 1;
    for (NameSpan span : spans) {
      if (span.sentence() == sentence.index() && span.to() >= and && span.from() < from) {
        from = span.from();
      }
    }
    NameSpan whole = new NameSpan(sentence.index(), from, and + 2, NameTag.ORG);
    spans.removeIf(whole::overlaps);
    spans.add(whole);
  }
}
