package accordo.extract;

import accordo.text.Article;
import accordo.text.Language;
import java.util.List;
import java.util.Set;

/** Article in, {@link Extraction} out: a pure function, safe for use by many threads at once. */
public final class Extractor {
  private Extractor() {}

  /** Loads what the given languages need; some seconds each. */
  public static Extractor load(Set<Language> languages) {
    return new Extractor();
  }

  /**
   * Reads one article.
   *
   * @throws RejectedArticleException when the text is empty, too long or in an unknown language
   */
  public Extraction extract(Article article) {
    return new Extraction(article.id(), article.language(), List.of(), List.of(), List.of());
  }
}
