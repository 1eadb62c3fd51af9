package accordo.frame.nearmiss;

import accordo.annotate.Resources;
import accordo.deal.DealType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a near miss is a deal: a logistic regression over its signs. The weights are lines of
 * {@code sign TAB weight} in {@code accordo/frame/near-misses.tsv}; {@code accordo evaluate
 * --fit-near-misses} fits them.
 */
public final class SignWeights {
  private static final String PATH = "accordo/frame/near-misses.tsv";

  private final Map<String, Double> weights;

  SignWeights(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The weights that are shipped. */
  public static SignWeights shipped() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : Resources.lines(PATH)) {
      int tab = line.lastIndexOf('\t');
      if (tab < 0) {
        throw new IllegalStateException(PATH + ": expected sign and weight: " + line);
      }
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return new SignWeights(Map.copyOf(weights));
  }

  /** From 0 to 1: the share of its parties that are right, in the mean of those like it. */
  public double probability(String language, DealType type, List<String> signs) {
    double sum = 0;
    for (String weighted : weighted(language, type, signs)) {
      sum += weights.getOrDefault(weighted, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What has weights: signs alone and with the type, words with their language. */
  public static List<String> weighted(String language, DealType type, List<String> signs) {
    List<String> weighted = new ArrayList<>(2 * signs.size() + 3);
    weighted.add("any");
    weighted.add(type.name());
    weighted.add(language);
    for (String sign : signs) {
      if (sign.startsWith(Signs.WORD)) {
        weighted.add(language + "|" + sign);
      } else {
        weighted.add(sign);
        weighted.add(type + "|" + sign);
      }
    }
    return weighted;
  }
}
