package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Harper and Row Publishers Inc": the first of two names joined by "and" belongs to the second,
 * which ends like a company's, where the article never speaks of the first alone.
 */
final class JoinedNames {
  private static final Set<String> AND = Set.of("and", "&");

  /** Where an "and" before a name stands. */
  private record Place(int sentence, int token) {}

  private final Document document;
  private final CompanyLexicon lexicon;

  JoinedNames(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The spans, those that belong together made one. */
  List<NameSpan> join(List<NameSpan> spans) {
    Map<Place, List<NameSpan>> firsts = new HashMap<>();
    for (NameSpan second : spans) {
      if (isAfterAnd(second)) {
        firsts.put(new Place(second.sentence(), second.from() - 1), new ArrayList<>());
      }
    }
    if (firsts.isEmpty()) {
      return spans;
    }
    Map<String, List<NameSpan>> sameNames = new HashMap<>();
    for (NameSpan span : spans) {
      List<NameSpan> before = firsts.get(new Place(span.sentence(), span.to()));
      if (before != null) {
        before.add(span);
      }
      sameNames.computeIfAbsent(key(span), k -> new ArrayList<>()).add(span);
    }
    return join(spans, firsts, sameNames);
  }

  private List<NameSpan> join(
      List<NameSpan> spans,
      Map<Place, List<NameSpan>> firsts,
      Map<String, List<NameSpan>> sameNames) {
    List<NameSpan> joined = new ArrayList<>(spans);
    for (NameSpan second : spans) {
      Place and = new Place(second.sentence(), second.from() - 1);
      for (NameSpan first : firsts.getOrDefault(and, List.of())) {
        boolean neverAlone =
            sameNames.get(key(first)).stream()
                .allMatch(s -> firsts.containsKey(new Place(s.sentence(), s.to())));
        if (neverAlone && isWhole(first, second)) {
          joined.remove(first);
          joined.remove(second);
          joined.add(new NameSpan(first.sentence(), first.from(), second.to(), NameTag.ORG));
        }
      }
    }
    return joined;
  }

  private boolean isAfterAnd(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.from() > 0 && AND.contains(sentence.token(span.from() - 1).lower());
  }

  private String key(NameSpan span) {
    return NameForms.key(span.words(document));
  }

  private boolean isWhole(NameSpan first, NameSpan second) {
    String name = first.words(document);
    String end = second.words(document);
    String bare = NameForms.withoutLegalForm(end);
    boolean firm = !bare.equals(end) && (!bare.contains(" ") || isTail(bare));
    return firm && NameForms.withoutLegalForm(name).equals(name) && !lexicon.isWellKnown(name);
  }

  private boolean isTail(String words) {
    return lexicon.isGenericTail(words.substring(words.lastIndexOf(' ') + 1));
  }
}
