package accordo.extract;

import accordo.text.Article;
import accordo.text.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One extractor a language for all tests: each holds models of some hundred megabytes. */
public final class SharedExtractors {
  private static final Map<Language, Extractor> LOADED = new ConcurrentHashMap<>();

  private SharedExtractors() {}

  /** What is found in an article that names its language. */
  public static Extraction extract(Article article) {
    Language language = article.knownLanguage().orElseThrow();
    return LOADED.computeIfAbsent(language, l -> Extractor.load(List.of(l))).extract(article);
  }
}
