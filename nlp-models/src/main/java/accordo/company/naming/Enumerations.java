package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.NameSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that stand in a row with companies are companies' too: "Copeinca, Exalmar y Hayduk". */
final class Enumerations {
  /** Where a name begins. */
  private record Place(int sentence, int token) {}

  private final Document document;
  private final CompanyLexicon lexicon;
  private final Set<NameSpan> beside = new HashSet<>();

  Enumerations(Document document, CompanyLexicon lexicon, List<NameSpan> spans) {
    this.document = document;
    this.lexicon = lexicon;
    Map<Place, NameSpan> starts = new HashMap<>();
    spans.forEach(s -> starts.put(new Place(s.sentence(), s.from()), s));
    for (NameSpan span : spans) {
      NameSpan next = starts.get(new Place(span.sentence(), span.to() + 1));
      if (next != null) {
        join(span, next);
      }
    }
  }

  private void join(NameSpan first, NameSpan second) {
    Token joint = document.sentences().get(first.sentence()).token(first.to());
    if (!lexicon.joinsRows(joint.lower()) || !isInSentence(first) || !isInSentence(second)) {
      return;
    }
    if (isCompany(second)) {
      beside.add(first);
    }
    if (isCompany(first) || beside.contains(first) && !joint.form().equals(",")) {
      beside.add(second);
    }
  }

  /** Titles and lists of places or persons join names more loosely. */
  private boolean isInSentence(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return !sentence.isHeadline() && span.size() == 1;
  }

  private boolean isCompany(NameSpan span) {
    String words = span.words(document);
    return !lexicon.isPlace(words) && span.tag() == NameTag.ORG;
  }

  /** Whether the name stands beside a company in a row of names. */
  boolean hasCompanyBeside(NameSpan span) {
    return beside.contains(span);
  }
}
