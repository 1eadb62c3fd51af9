package accordo.corpus;

import accordo.extract.Extraction;
import accordo.text.Article;
import accordo.text.Language;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** The scores of an extractor on annotated articles, over all and by language. */
public final class Evaluation {
  private final Scores overall = new Scores();
  private final Map<String, Scores> byLanguage = new TreeMap<>();
  private final Reliability reliability = new Reliability();

  private Evaluation() {}

  /**
   * Extracts from every article and compares.
   *
   * @param progress told after each article how many are done
   * @param mistakes told what went wrong in each article
   */
  public static Evaluation run(
      List<GoldArticle> articles,
      Function<Article, Extraction> extract,
      IntConsumer progress,
      Mistakes mistakes) {
    Evaluation evaluation = new Evaluation();
    for (int i = 0; i < articles.size(); i++) {
      GoldArticle article = articles.get(i);
      Extraction found = extract.apply(article.article());
      ArticleScorer scorer = new ArticleScorer(article.gold(), found);
      scorer.addTo(evaluation.overall);
      scorer.addTo(evaluation.byLanguage.computeIfAbsent(found.language(), l -> new Scores()));
      scorer.addTo(evaluation.reliability);
      mistakes.add(article, found);
      progress.accept(i + 1);
    }
    return evaluation;
  }

  /** The languages that the articles declare; all when one does not. */
  public static Set<Language> languages(Collection<GoldArticle> articles) {
    Set<Language> languages = new LinkedHashSet<>();
    for (GoldArticle article : articles) {
      article
          .article()
          .knownLanguage()
          .ifPresentOrElse(languages::add, () -> languages.addAll(Language.all()));
    }
    return languages;
  }

  /** Scores over all articles. */
  public Scores overall() {
    return overall;
  }

  /** How often deals are right, by their confidence. */
  public Reliability reliability() {
    return reliability;
  }

  /** Scores by ISO code of the language. */
  public Map<String, Scores> byLanguage() {
    return byLanguage;
  }
}
