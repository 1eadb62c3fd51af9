package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.LegalForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Firms called after both their parents: where an article has "Kestrel" and "Voltane Power",
 * "Kestrel Voltane Batteries" is one name, though taggers take it for a place or cut it.
 */
final class ParentsNames {
  private static final int SHORTEST = 3;
  private static final int LONGEST_REST = 2;

  private final Document document;
  private final CompanyLexicon lexicon;
  private final List<NameSpan> spans;

  /** The first words of organisations' names, and the words that follow them there. */
  private final Map<String, Set<String>> followers = new HashMap<>();

  private ParentsNames(List<NameSpan> spans, Document document, CompanyLexicon lexicon) {
    this.spans = spans;
    this.document = document;
    this.lexicon = lexicon;
    for (NameSpan span : spans) {
      Sentence sentence = document.sentences().get(span.sentence());
      if (span.tag() == NameTag.ORG && !sentence.isHeadline()) {
        String next = span.size() > 1 ? sentence.token(span.from() + 1).form() : "";
        followers
            .computeIfAbsent(sentence.token(span.from()).form(), f -> new HashSet<>())
            .add(next);
      }
    }
  }

  static void join(List<NameSpan> spans, Document document, CompanyLexicon lexicon) {
    ParentsNames names = new ParentsNames(spans, document, lexicon);
    if (names.followers.size() > 1) {
      document.sentences().stream().filter(s -> !s.isHeadline()).forEach(names::join);
    }
  }

  private void join(Sentence sentence) {
    for (int at = 0; at + 1 < sentence.size(); at++) {
      if (areParents(sentence, at)) {
        NameSpan whole = new NameSpan(sentence.index(), at, end(sentence, at + 2), NameTag.ORG);
        List<NameSpan> parts = spans.stream().filter(whole::overlaps).toList();
        boolean inside =
            parts.stream().allMatch(p -> p.from() >= whole.from() && p.to() <= whole.to());
        if (inside) {
          spans.removeAll(new ArrayList<>(parts));
          spans.add(whole);
        }
      }
    }
  }

  private boolean areParents(Sentence sentence, int at) {
    String first = sentence.token(at).form();
    String second = sentence.token(at + 1).form();
    Set<String> known = followers.get(first);
    return known != null
        && !first.equals(second)
        && isFit(first)
        && isFit(second)
        && known.stream().anyMatch(next -> !next.equals(second))
        && followers.containsKey(second)
        && (at == 0 || !lexicon.determiners().contains(sentence.token(at - 1).lower()));
  }

  private static boolean isFit(String word) {
    return word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0));
  }

  private static int end(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && to - from < LONGEST_REST && isPart(sentence.token(to))) {
      to++;
    }
    return LegalForms.end(sentence, to);
  }

  private static boolean isPart(Token token) {
    return token.isWord() && token.isCapitalised() && token.form().length() >= SHORTEST;
  }
}
