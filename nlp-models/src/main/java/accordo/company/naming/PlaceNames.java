package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.lexicon.CompanyLexicon;
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
    return group.companyClues() == 0
        && group.keyWords().length == 1
        && group.count(NameTag.LOC) > group.count(NameTag.ORG)
        && group.spans().stream().anyMatch(this::isWhere);
  }

  private boolean isWhere(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.tag() == NameTag.LOC
        && span.from() > 0
        && lexicon.standsBeforeTowns(sentence.token(span.from() - 1).lower());
  }
}
