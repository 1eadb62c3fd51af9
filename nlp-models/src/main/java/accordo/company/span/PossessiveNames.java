package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that end in a possessive, "Pennyfeather's, the haberdasher": an article never writes them
 * without it, and somewhere nothing follows that could be owned. What may follow is listed in
 * {@code naming/after-possessive.txt} of the language pack.
 */
final class PossessiveNames {
  private static final Set<String> ENDINGS = Set.of("'s", "’s");

  private static final Set<String> PUNCTUATION = Set.of(",", ".", ";", ":", "!", "?", ")", "”");

  private final Document document;
  private final Set<String> closers;

  private PossessiveNames(Document document, Set<String> closers) {
    this.document = document;
    this.closers = closers;
  }

  /** Lengthens the names by their possessive. */
  static void extend(List<NameSpan> spans, Document document, Set<String> closers) {
    if (!closers.isEmpty()) {
      new PossessiveNames(document, closers).extend(spans);
    }
  }

  private void extend(List<NameSpan> spans) {
    Map<String, Boolean> always = new HashMap<>();
    Set<String> closed = new HashSet<>();
    for (NameSpan span : spans) {
      String name = String.join(" ", span.lowerForms(document));
      boolean possessive = isPossessive(span);
      always.merge(name, possessive, Boolean::logicalAnd);
      if (possessive && isClosed(span)) {
        closed.add(name);
      }
    }
    spans.replaceAll(
        span -> {
          String name = String.join(" ", span.lowerForms(document));
          return closed.contains(name) && always.get(name)
              ? new NameSpan(span.sentence(), span.from(), span.to() + 1, span.tag())
              : span;
        });
  }

  private boolean isPossessive(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.to() < sentence.size() && ENDINGS.contains(sentence.token(span.to()).lower());
  }

  private boolean isClosed(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    int next = span.to() + 1;
    return next >= sentence.size()
        || PUNCTUATION.contains(sentence.token(next).form())
        || closers.contains(sentence.token(next).lower());
  }
}
