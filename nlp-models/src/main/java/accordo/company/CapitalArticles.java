package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.List;

/** "bought by The Corner Bakery": an article with a capital inside a sentence is of the name. */
final class CapitalArticles {
  private static final String THE = "The";

  private CapitalArticles() {}

  /** Whether a name begins with such an article. */
  static boolean isIn(Document document, NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return document.language() == Language.EN
        && span.size() > 1
        && sentence.token(span.from()).form().equals(THE)
        && isOwn(sentence, span.from());
  }

  static void take(List<NameSpan> spans, Document document) {
    if (document.language() != Language.EN) {
      return;
    }
    List<NameSpan> taken = new ArrayList<>();
    for (NameSpan span : spans) {
      Sentence sentence = document.sentences().get(span.sentence());
      int at = span.from() - 1;
      boolean own = at > 0 && sentence.token(at).form().equals(THE) && isOwn(sentence, at);
      taken.add(own ? new NameSpan(span.sentence(), at, span.to(), span.tag()) : span);
    }
    spans.clear();
    spans.addAll(taken);
  }

  private static boolean isOwn(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at - 1).isWord()
        && !sentence.token(at - 1).hasCapital()
        && !sentence.isHeadline();
  }
}
