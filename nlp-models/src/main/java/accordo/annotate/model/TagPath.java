package accordo.annotate.model;

/**
 * Finds the best tags of a sentence, word by word, over all tags that its words can have. Paths
 * that lag far behind are given up; as no word can make a path likelier, the one found is the best
 * of all if it ends above the best of these.
 */
final class TagPath {
  /** Far above what double precision errs by. */
  private static final double ROUNDING = 1e-6;

  private final TagHistory history;
  private final double slack;
  private final int[][] tags;
  private final int[][] from;
  private int words;
  private double[] scores = {0};
  private int[] secondBefore;
  private int[] before;

  /** The highest score of those given up since all paths last met. */
  private double givenUp = Double.NEGATIVE_INFINITY;

  private boolean sure = true;

  /**
   * @param slack how far a path may lag behind the likeliest, as a logarithm
   */
  TagPath(TagHistory history, int length, double slack) {
    this.history = history;
    this.slack = slack;
    this.tags = new int[length][];
    this.from = new int[length][];
    this.secondBefore = new int[] {history.none()};
    this.before = new int[] {history.none()};
  }

  /**
   * Goes on with the next word.
   *
   * @param can the tags that it can have
   * @param weights of all tags, but for what the tags before say
   */
  void extend(int[] can, double[] weights) {
    // Where the words before leave no choice, all paths share what scores are measured against.
    boolean shared = secondBefore.length * before.length == 1;
    if (shared) {
      meet();
    }
    double least = highest(scores) - slack;
    double highest = shared ? 0 : highest(weights);
    double[] powers = shared ? weights : powers(weights, highest);
    double[] next = new double[before.length * can.length];
    int[] trace = new int[next.length];
    for (int b = 0; b < before.length; b++) {
      for (int c = 0; c < can.length; c++) {
        next[b * can.length + c] = Double.NEGATIVE_INFINITY;
      }
      for (int s = 0; s < secondBefore.length; s++) {
        double soFar = scores[s * before.length + b];
        if (soFar < least) {
          givenUp = Math.max(givenUp, soFar);
          continue;
        }
        double[] said = history.weights(secondBefore[s], before[b]);
        double total =
            shared
                ? 0
                : highest + Math.log(product(powers, history.powers(secondBefore[s], before[b])));
        double score = soFar - total;
        for (int c = 0; c < can.length; c++) {
          double candidate = score + (weights[can[c]] + said[can[c]]);
          if (candidate > next[b * can.length + c]) {
            next[b * can.length + c] = candidate;
            trace[b * can.length + c] = s;
          }
        }
      }
    }
    tags[words] = can;
    from[words++] = trace;
    secondBefore = before;
    before = can;
    scores = next;
  }

  /** Compares the best path with those given up, where all go on from the same tags. */
  private void meet() {
    sure &= highest(scores) > givenUp + ROUNDING;
    givenUp = Double.NEGATIVE_INFINITY;
  }

  private static double highest(double[] numbers) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double number : numbers) {
      highest = Math.max(highest, number);
    }
    return highest;
  }

  private static double[] powers(double[] weights, double highest) {
    double[] powers = new double[weights.length];
    for (int t = 0; t < powers.length; t++) {
      powers[t] = Math.exp(weights[t] - highest);
    }
    return powers;
  }

  private static double product(double[] a, double[] b) {
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < a.length; i += 2) {
      even += a[i] * b[i];
      odd += a[i + 1] * b[i + 1];
    }
    return i < a.length ? even + odd + a[i] * b[i] : even + odd;
  }

  /** The best tag of each word, or null where a path given up might have been better. */
  int[] best() {
    meet();
    if (!sure) {
      return null;
    }
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    int[] path = new int[words];
    for (int w = words - 1; w >= 0; w--) {
      int can = tags[w].length;
      path[w] = tags[w][best % can];
      int b = best / can;
      int before = w == 0 ? 1 : tags[w - 1].length;
      best = from[w][best] * before + b;
    }
    return path;
  }
}
