package accordo.frame.nearmiss;

import accordo.deal.DealType;
import accordo.text.Resources;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a near miss is a deal: a logistic regression over its signs. The weights are lines of
 * {@code sign TAB weight} in {@code accordo/frame/near-misses.tsv}; {@code accordo evaluate
 * --fit-near-misses} fits them.
 */
public final class SignWeights {
  private static final String ANY = "any";
  private static final String PATH = "accordo/frame/near-misses.tsv";

  /** By what stands before the bar: a type of deal, a language, or nothing. */
  private final Map<String, Map<String, Double>> weights = new HashMap<>();

  private final Map<String, Double> shared;

  /** The weights of signs alone and with a type, in one. */
  private final Map<DealType, Map<String, Double>> byType = new EnumMap<>(DealType.class);

  SignWeights(Map<String, Double> all) {
    all.forEach(
        (sign, weight) -> {
          int bar = sign.indexOf('|');
          weights
              .computeIfAbsent(bar < 0 ? "" : sign.substring(0, bar), k -> new HashMap<>())
              .put(sign.substring(bar + 1), weight);
        });
    shared = weights.getOrDefault("", Map.of());
    for (DealType type : DealType.values()) {
      Map<String, Double> both = new HashMap<>(shared);
      weights.getOrDefault(type.name(), Map.of()).forEach((s, w) -> both.merge(s, w, Double::sum));
      byType.put(type, both);
    }
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

  /** What counts for or against every near miss of a type in a language. */
  public double base(String language, DealType type) {
    return shared.getOrDefault(ANY, 0.0)
        + shared.getOrDefault(type.name(), 0.0)
        + shared.getOrDefault(language, 0.0);
  }

  /** What some signs of it add. */
  public double sum(String language, DealType type, List<String> signs) {
    Map<String, Double> ofType = byType.get(type);
    Map<String, Double> ofLanguage = weights.getOrDefault(language, Map.of());
    double sum = 0;
    for (String sign : signs) {
      Double weight = sign.startsWith(Signs.WORD) ? ofLanguage.get(sign) : ofType.get(sign);
      sum += weight == null ? 0 : weight;
    }
    return sum;
  }

  /** From 0 to 1: the share of its parties that are right, in the mean of those like it. */
  public static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** What has weights: signs alone and with the type, words with their language. */
  public static List<String> weighted(String language, DealType type, List<String> signs) {
    List<String> weighted = new ArrayList<>(2 * signs.size() + 3);
    weighted.add(ANY);
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
