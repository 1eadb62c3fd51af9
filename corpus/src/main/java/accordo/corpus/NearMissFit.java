package accordo.corpus;

import accordo.corpus.ArticleScorer.RoleFact;
import accordo.extract.Extractor;
import accordo.extract.NearDeal;
import accordo.extract.NearReading;
import accordo.text.Article;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Fits what makes a deal of what frames nearly tell, {@link accordo.frame.nearmiss.SignWeights}, to
 * annotated articles: each near miss is an example for and against, by the shares of its parties
 * that are right and wrong, those left out that frames tell anyway.
 */
public final class NearMissFit {
  /** Smaller weights are left out. */
  private static final double LEAST = 0.02;

  /** How many choices of terms and frames to do without. */
  private static final int CHOICES = 4;

  private final LogisticFit fit = new LogisticFit();

  private NearMissFit() {}

  /**
   * The lines of a new {@code near-misses.tsv}.
   *
   * @param progress told after each article how many are done
   */
  public static String run(List<GoldArticle> articles, Extractor extractor, IntConsumer progress) {
    NearMissFit fit = new NearMissFit();
    List<Extractor> gaps =
        IntStream.range(0, CHOICES).mapToObj(i -> extractor.withGaps(i)).toList();
    for (int i = 0; i < articles.size(); i++) {
      Gold gold = articles.get(i).gold();
      Article article = articles.get(i).article();
      fit.add(gold, extractor.readNearly(article));
      if (!SentenceFile.holds(article)) {
        fit.add(gold, gaps.get(i % CHOICES).readNearly(article));
      }
      progress.accept(i + 1);
    }
    return fit.lines();
  }

  private void add(Gold gold, NearReading reading) {
    ArticleScorer scorer = new ArticleScorer(gold, reading.told());
    Set<RoleFact> told = scorer.foundRoles();
    Set<RoleFact> right = scorer.goldRoles();
    for (NearDeal near : reading.nearly()) {
      Set<RoleFact> facts = new HashSet<>(scorer.facts(near.deal()));
      facts.removeAll(told);
      if (!facts.isEmpty()) {
        double share = (double) facts.stream().filter(right::contains).count() / facts.size();
        fit.add(near.weighted(), share);
      }
    }
  }

  private String lines() {
    StringBuilder out =
        new StringBuilder("# Signs of near misses and their weights: fitted, do not edit\n");
    for (Map.Entry<String, Double> weight : new TreeMap<>(fit.weights()).entrySet()) {
      if (Math.abs(weight.getValue()) >= LEAST) {
        out.append(String.format(Locale.ROOT, "%s\t%.2f%n", weight.getKey(), weight.getValue()));
      }
    }
    return out.toString();
  }
}
