package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Trait;
import java.util.List;
import java.util.Set;

/**
 * An article with a capital within a sentence belongs to the name: "granted by The Copyrights
 * Group", "a favor de La Gallega".
 */
public final class NamedArticles {
  private static final Set<String> ARTICLES =
      Set.of("The", "La", "El", "Los", "Las", "Le", "Les", "Il", "Lo");

  private NamedArticles() {}

  static void extend(List<NameSpan> spans, Document document) {
    if (document.has(Trait.CAPITALS_TELL_NAMES)) {
      spans.replaceAll(span -> extended(span, document.sentences().get(span.sentence())));
    }
  }

  private static NameSpan extended(NameSpan span, Sentence sentence) {
    int article = span.from() - 1;
    return isInName(sentence, article)
        ? new NameSpan(span.sentence(), article, span.to(), span.tag())
        : span;
  }

  /** Whether an article with a capital stands at the token, right after a small word. */
  public static boolean isInName(Sentence sentence, int at) {
    if (at < 1 || sentence.isHeadline() || !ARTICLES.contains(sentence.token(at).form())) {
      return false;
    }
    Token before = sentence.token(at - 1);
    return before.isWord() && !before.hasCapital();
  }

  /** Whether the words are the other's without its article. */
  public static boolean isWithout(String[] bare, String[] full) {
    if (full.length != bare.length + 1
        || ARTICLES.stream().noneMatch(a -> a.equalsIgnoreCase(full[0]))) {
      return false;
    }
    for (int i = 0; i < bare.length; i++) {
      if (!bare[i].equals(full[i + 1])) {
        return false;
      }
    }
    return true;
  }
}
