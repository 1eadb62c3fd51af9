package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;
import java.util.List;
import java.util.Set;

/**
 * One firm of two names, where what stands beside them is in the singular: "la papelera Miquel y
 * Costas", "Obras y Puentes gana". In Spanish a verb in the plural ends in "n".
 */
final class AndFirms {
  private static final Set<String> AND = Set.of("y", "e");
  private static final String PLURAL_VERB = "n";
  private static final String PLURAL_NOUN = "s";

  private final CompanyLexicon lexicon;
  private final SpanList spans;
  private final Document document;

  private AndFirms(SpanList spans, Document document, CompanyLexicon lexicon) {
    this.spans = spans;
    this.document = document;
    this.lexicon = lexicon;
  }

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (document.has(Trait.NAMES_TAGGED_SHORT) && sentence.isPromised()) {
      AndFirms firms = new AndFirms(spans, document, lexicon);
      for (int and = 1; and + 1 < sentence.size(); and++) {
        if (AND.contains(sentence.token(and).lower())) {
          firms.join(sentence, and);
        }
      }
    }
  }

  private void join(Sentence sentence, int and) {
    int from = and - 1;
    int to = and + 2;
    boolean one =
        isName(sentence.token(from))
            && isName(sentence.token(and + 1))
            && !startsLonger(sentence, from)
            && (to >= sentence.size() || !isName(sentence.token(to)))
            && (isOfOneFirm(sentence, from) || isSubjectOfOne(sentence, from, to));
    NameSpan whole = new NameSpan(sentence.index(), from, to, NameTag.ORG);
    List<NameSpan> parts = spans.all().stream().filter(whole::overlaps).toList();
    if (one
        && parts.stream().noneMatch(p -> p.size() > 1 || lexicon.isWellKnown(p.words(document)))) {
      spans.all().removeAll(parts);
      spans.add(whole);
    }
  }

  /** "Juan Miquel y Costas", "Endesa, Miquel y Costas". */
  private static boolean startsLonger(Sentence sentence, int from) {
    Token before = sentence.token(Math.max(0, from - 1));
    return from > 0 && (isName(before) || before.form().equals(","));
  }

  private static boolean isName(Token token) {
    return token.isWord() && token.isCapitalised() && token.pos() == Pos.PROPN;
  }

  private boolean isOfOneFirm(Sentence sentence, int from) {
    return from > 1
        && lexicon.companyNouns().matchAt(sentence, from - 1) == 1
        && !sentence.token(from - 1).lower().endsWith(PLURAL_NOUN)
        && sentence.token(from - 2).pos() == Pos.DET;
  }

  private static boolean isSubjectOfOne(Sentence sentence, int from, int to) {
    boolean starts = from == 0 || Capitals.startsClause(sentence, from);
    if (!starts || to >= sentence.size()) {
      return false;
    }
    Token verb = sentence.token(to);
    return (verb.pos() == Pos.VERB || verb.pos() == Pos.AUX)
        && verb.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB)
        && !verb.lower().endsWith(PLURAL_VERB);
  }
}
