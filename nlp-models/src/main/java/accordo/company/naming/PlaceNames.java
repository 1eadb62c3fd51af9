package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.span.NameSpan;
import accordo.text.Trait;
import java.util.Set;

/** Towns that nobody lists, told by how German speaks of them: "das Lager in Uffenheim". */
final class PlaceNames {
  /** What stands right before towns; before names of firms an article or a noun comes between. */
  private static final Set<String> WHERE = Set.of("in", "nach", "aus");

  private final Document document;

  PlaceNames(Document document) {
    this.document = document;
  }

  /** Whether the text says of the name that something is there, and never calls it a firm. */
  boolean is(NameGroup group) {
    return document.has(Trait.FIRMS_TAGGED_AS_PLACES)
        && group.companyClues() == 0
        && group.keyWords().length == 1
        && group.count(NameTag.LOC) > group.count(NameTag.ORG)
        && group.spans().stream().anyMatch(this::isWhere);
  }

  private boolean isWhere(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.tag() == NameTag.LOC
        && span.from() > 0
        && WHERE.contains(sentence.token(span.from() - 1).lower());
  }
}
