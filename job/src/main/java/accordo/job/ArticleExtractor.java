package accordo.job;

import accordo.extract.Extraction;
import accordo.text.Article;
import accordo.text.Language;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** Makes, where a subtask runs, the function that extracts. */
@FunctionalInterface
public interface ArticleExtractor extends Serializable {
  Function<Article, Extraction> load();

  /** The models for the given languages and the user's companies, shared by all of a JVM. */
  static ArticleExtractor shared(List<Language> languages, List<String> companies) {
    return () -> SharedExtractor.of(languages, companies)::extractDeals;
  }
}
