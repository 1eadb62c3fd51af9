package accordo.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Ridge logistic regression over many signs of which each example shows few: dual coordinate
 * descent (Yu, Huang and Lin 2011). Deterministic.
 */
final class LogisticFit {
  /** What an error costs beside the size of the weights. */
  private static final double COST = 0.025;

  private static final int ROUNDS = 20;
  private static final int HALVINGS = 40;
  private static final double START = 1e-4;

  /** Signs of fewer examples say nothing. */
  private static final int FEWEST = 3;

  /** Signs of which an example shows many count less each, as do those of one type of deal. */
  private static final List<String> MANY =
      List.of("class=", "near=", "hit=", "object=", "governor=", "lack=", "has=", "child=");

  private static final double OF_MANY = 0.5;
  private static final double OF_TYPE = 0.7;

  private record Example(int[] signs, double share) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  /**
   * Adds an example.
   *
   * @param signs what it shows
   * @param share from 0 to 1: how far it is one of those sought
   */
  void add(List<String> signs, double share) {
    int[] known = new int[signs.size()];
    for (int i = 0; i < known.length; i++) {
      String sign = signs.get(i);
      known[i] = numbers.computeIfAbsent(sign, s -> numbers.size());
      if (known[i] == names.size()) {
        names.add(sign);
      }
    }
    examples.add(new Example(known, share));
  }

  /** The weight of every sign that enough examples show. */
  Map<String, Double> weights() {
    double[] scales = scales();
    double[] weights = new double[names.size()];
    descend(scales, weights);
    Map<String, Double> byName = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      if (scales[i] > 0) {
        byName.put(names.get(i), weights[i] * scales[i]);
      }
    }
    return byName;
  }

  private double[] scales() {
    int[] counts = new int[names.size()];
    examples.forEach(e -> Arrays.stream(e.signs()).forEach(s -> counts[s]++));
    double[] scales = new double[names.size()];
    for (int i = 0; i < scales.length; i++) {
      scales[i] = counts[i] < FEWEST ? 0 : scale(names.get(i));
    }
    return scales;
  }

  private static double scale(String name) {
    int bar = name.indexOf('|');
    boolean typed = bar > 0 && Character.isUpperCase(name.charAt(0));
    String sign = name.substring(bar + 1);
    boolean many = MANY.stream().anyMatch(sign::startsWith);
    return (many ? OF_MANY : 1) * (typed ? OF_TYPE : 1);
  }

  private void descend(double[] scales, double[] weights) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 2 * examples.size(); i++) {
      order.add(i);
    }
    double[] duals = new double[order.size()];
    for (int i : order) {
      duals[i] = START * cost(i);
      move(i, duals[i], scales, weights);
    }
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        double better = cost(i) == 0 ? 0 : dual(i, duals[i], scales, weights);
        move(i, better - duals[i], scales, weights);
        duals[i] = better;
      }
    }
  }

  /** Even numbers stand for an example as one sought, odd ones for it as another. */
  private double cost(int i) {
    double share = examples.get(i / 2).share();
    return COST * (i % 2 == 0 ? share : 1 - share);
  }

  private void move(int i, double by, double[] scales, double[] weights) {
    double step = i % 2 == 0 ? by : -by;
    for (int sign : examples.get(i / 2).signs()) {
      weights[sign] += step * scales[sign];
    }
  }

  /** Where the slope is zero, which rises from one bound to the other. */
  private double dual(int i, double now, double[] scales, double[] weights) {
    double sum = 0;
    double square = 0;
    for (int sign : examples.get(i / 2).signs()) {
      sum += weights[sign] * scales[sign];
      square += scales[sign] * scales[sign];
    }
    double margin = i % 2 == 0 ? sum : -sum;
    double cost = cost(i);
    double low = 0;
    double high = cost;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      double slope = square * (middle - now) + margin + Math.log(middle / (cost - middle));
      if (slope > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return (low + high) / 2;
  }
}
