package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.LegalForms;
import accordo.company.span.NameSpan;

/** Towns that nobody lists, told by what stands before them: "das Lager in Uffenheim". */
final class PlaceNames {
  private final Document document;
  private final CompanyLexicon lexicon;

  PlaceNames(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Whether the text says of the name that something is there, and never calls it a firm. */
  boolean is(NameGroup group) {
    return group.spans().stream().allMatch(this::isSeat)
        || group.companyClues() == 0
            && group.keyWords().length == 1
            && group.count(NameTag.LOC) > group.count(NameTag.ORG)
            && group.spans().stream().anyMatch(this::isWhere);
  }

  /** "Sunline Energy Ltd., Kyoto, hat": where a firm is, between commas after its legal form. */
  private boolean isSeat(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.size() == 1
        && span.from() > 1
        && span.to() < sentence.size()
        && sentence.token(span.from() - 1).form().equals(",")
        && sentence.token(span.to()).form().equals(",")
        && LegalForms.isForm(sentence, span.from() - 2, span.from() - 1);
  }

  private boolean isWhere(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.tag() == NameTag.LOC
        && span.from() > 0
        && lexicon.standsBeforeTowns(sentence.token(span.from() - 1).lower());
  }
}
