package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Harper and Row Publishers Inc": the first of two names joined by "and" belongs to the second,
 * which ends like a company's, where the article never speaks of the first alone.
 */
final class JoinedNames {
  private static final Set<String> AND = Set.of("and", "&");

  private final Document document;
  private final CompanyLexicon lexicon;

  JoinedNames(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The spans, those that belong together made one. */
  List<NameSpan> join(List<NameSpan> spans) {
    List<NameSpan> joined = new ArrayList<>(spans);
    for (NameSpan second : spans) {
      for (NameSpan first : spans) {
        if (areJoined(first, second) && isWhole(first, second, spans)) {
          joined.remove(first);
          joined.remove(second);
          joined.add(new NameSpan(first.sentence(), first.from(), second.to(), NameTag.ORG));
        }
      }
    }
    return joined;
  }

  private boolean areJoined(NameSpan first, NameSpan second) {
    Sentence sentence = document.sentences().get(first.sentence());
    return first.sentence() == second.sentence()
        && first.to() + 1 == second.from()
        && AND.contains(sentence.token(first.to()).lower());
  }

  private boolean isWhole(NameSpan first, NameSpan second, List<NameSpan> spans) {
    String name = first.words(document);
    String end = second.words(document);
    String bare = NameForms.withoutLegalForm(end);
    boolean firm = !bare.equals(end) && (bare.equals(bare.split(" ")[0]) || isTail(bare));
    return firm
        && NameForms.withoutLegalForm(name).equals(name)
        && !lexicon.isWellKnown(name)
        && spans.stream()
            .filter(s -> s != first && NameForms.key(s.words(document)).equals(NameForms.key(name)))
            .allMatch(s -> spans.stream().anyMatch(other -> areJoined(s, other)));
  }

  private boolean isTail(String words) {
    return lexicon.isGenericTail(words.substring(words.lastIndexOf(' ') + 1));
  }
}
