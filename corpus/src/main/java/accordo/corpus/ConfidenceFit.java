package accordo.corpus;

import accordo.deal.Deal;
import accordo.extract.Confidence;
import accordo.extract.Extraction;
import accordo.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Fits the weights of {@link Confidence} to annotated articles: ridge logistic regression. */
public final class ConfidenceFit {
  private static final int ROUNDS = 3000;
  private static final double STEP = 0.5;
  private static final double RIDGE = 1.0;

  /** Deals of this confidence, shown as 0.9, and more … */
  private static final double SURE = 0.895;

  /** … are right in so many cases, which is more than the name promises. */
  private static final double RIGHT = 0.96;

  private record Example(List<String> signs, boolean right) {
    double sum(Map<String, Double> weights) {
      return signs.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
    }
  }

  private final List<Example> examples = new ArrayList<>();

  private ConfidenceFit() {}

  /**
   * The lines of a new {@code confidence.tsv}.
   *
   * @param extract gives deals the confidence of the rules, before any calibration
   * @param progress told after each article how many are done
   */
  public static String run(
      List<GoldArticle> articles, Function<Article, Extraction> extract, IntConsumer progress) {
    ConfidenceFit fit = new ConfidenceFit();
    for (int i = 0; i < articles.size(); i++) {
      Extraction found = extract.apply(articles.get(i).article());
      ArticleScorer scorer = new ArticleScorer(articles.get(i).gold(), found);
      for (Deal deal : found.deals()) {
        fit.examples.add(new Example(Confidence.signs(deal, found), scorer.isRight(deal)));
      }
      progress.accept(i + 1);
    }
    return fit.lines();
  }

  private String lines() {
    StringBuilder out =
        new StringBuilder("# Signs of a deal and their weights: fitted, do not edit\n");
    Map<String, Double> weights = weights();
    double sure = Math.log(SURE / (1 - SURE));
    double scale = sure / Math.max(sure, sureFrom(weights));
    weights.replaceAll((sign, weight) -> weight * scale);
    new TreeMap<>(weights)
        .forEach((sign, w) -> out.append(String.format(Locale.ROOT, "%s\t%.3f%n", sign, w)));
    return out.toString();
  }

  private Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> gradient = new HashMap<>();
      for (Example example : examples) {
        double error = (example.right() ? 1 : 0) - 1 / (1 + Math.exp(-example.sum(weights)));
        example.signs().forEach(s -> gradient.merge(s, error, Double::sum));
      }
      gradient.forEach(
          (sign, slope) ->
              weights.merge(
                  sign,
                  STEP * (slope - RIDGE * weights.getOrDefault(sign, 0.0)) / examples.size(),
                  Double::sum));
    }
    return weights;
  }

  /** The lowest sum of weights from which on enough examples are right. */
  private double sureFrom(Map<String, Double> weights) {
    List<Example> surestFirst = new ArrayList<>(examples);
    surestFirst.sort(Comparator.comparingDouble((Example e) -> e.sum(weights)).reversed());
    double lowest = Double.MAX_VALUE;
    int right = 0;
    for (int i = 0; i < surestFirst.size(); i++) {
      right += surestFirst.get(i).right() ? 1 : 0;
      if (right >= RIGHT * (i + 1)) {
        lowest = surestFirst.get(i).sum(weights);
      }
    }
    return lowest;
  }
}
