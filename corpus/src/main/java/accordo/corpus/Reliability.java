package accordo.corpus;

import java.util.Locale;

/**
 * What confidence is worth: of the deals in each tenth of it, how many have all their parties
 * right.
 */
public final class Reliability {
  private static final int BINS = 10;

  private final int[] right = new int[BINS];
  private final int[] all = new int[BINS];
  private final double[] sum = new double[BINS];

  void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS + 1e-9));
    all[bin]++;
    sum[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
  }

  /** A line a tenth, highest first: the range, how many deals, how sure, how many right. */
  public String text() {
    StringBuilder out = new StringBuilder("confidence   deals   mean  right\n");
    for (int bin = BINS - 1; bin >= 0; bin--) {
      if (all[bin] > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f  %6d  %5.1f  %5.1f %%%n",
                bin / 10.0,
                (bin + 1) / 10.0,
                all[bin],
                100 * sum[bin] / all[bin],
                Counts.percent(right[bin], all[bin])));
      }
    }
    return out.toString();
  }

  /** The same as a Markdown table. */
  public String markdown() {
    StringBuilder out = new StringBuilder("| confidence | deals | right, % |\n|---|---|---|\n");
    for (int bin = BINS - 1; bin >= 0; bin--) {
      if (all[bin] > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "| %.1f to %.1f | %d | %.1f |%n",
                bin / 10.0,
                (bin + 1) / 10.0,
                all[bin],
                Counts.percent(right[bin], all[bin])));
      }
    }
    return out.toString();
  }
}
