package accordo.annotate.model;

import java.util.Arrays;

/**
 * The parser's second layer: the score of a transition is a sum over all hidden units. Few units
 * say much; the sums of those tell which transitions can be the best at all, and only these are
 * summed up in full.
 */
final class OutputLayer {
  /** Cubes below say little; of English ones 3 in 10 stand above. */
  private static final float STRONG = 0.6f * 0.6f * 0.6f;

  /**
   * The place of the first transition in a row. With it, and with rows that end a whole stride
   * later, compiled loops, which take the 12th number for the first that is aligned, have next to
   * nothing to do one by one.
   */
  private static final int FIRST = 11;

  private static final int STRIDE = 32;

  /** How long a row is. */
  private final int end;

  private final float[][] rows;
  private final float[][] columns;

  /** How far apart the weights of two transitions are, as points of a space of all units. */
  private final float[][] distances;

  /**
   * @param weights a row for each hidden unit, a column for each transition
   */
  OutputLayer(float[][] weights) {
    int transitions = weights[0].length;
    this.end = FIRST + 1 + (transitions - 1 + STRIDE - 1) / STRIDE * STRIDE;
    this.rows = new float[weights.length][end];
    this.columns = new float[transitions][weights.length];
    for (int unit = 0; unit < weights.length; unit++) {
      System.arraycopy(weights[unit], 0, rows[unit], FIRST, transitions);
      for (int transition = 0; transition < transitions; transition++) {
        columns[transition][unit] = weights[unit][transition];
      }
    }
    this.distances = new float[transitions][transitions];
    for (int i = 0; i < transitions; i++) {
      for (int j = 0; j < i; j++) {
        distances[i][j] = distance(columns[i], columns[j]);
        distances[j][i] = distances[i][j];
      }
    }
  }

  private static float distance(float[] a, float[] b) {
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      double apart = a[i] - b[i];
      squares += apart * apart;
    }
    return (float) Math.sqrt(squares);
  }

  /** What a thread needs to score; not for two threads at a time. */
  final class Scratch {
    private final int[] strong = new int[rows.length + 1];
    private final float[] cubes = new float[rows.length];
    private final float[] squares = new float[rows.length];
    private final float[] sums = new float[end];

    /** The length of what the weak units say. */
    private float weak;

    /** Takes the sums of the first layer. */
    void take(float[] hidden) {
      for (int i = 0; i < cubes.length; i++) {
        cubes[i] = hidden[i] * hidden[i] * hidden[i];
      }
      int count = divide();
      Arrays.fill(sums, 0);
      int at = 0;
      for (; at + 4 <= count; at += 4) {
        addStrong(strong[at], strong[at + 1], strong[at + 2], strong[at + 3]);
      }
      for (; at < count; at++) {
        WeighedSums.add(FIRST, sums, cubes[strong[at]], rows[strong[at]]);
      }
    }

    /** Tells strong units from weak ones, free of branches, which no processor could foresee. */
    private int divide() {
      int limit = Float.floatToRawIntBits(STRONG);
      int count = 0;
      for (int i = 0; i < cubes.length; i++) {
        strong[count] = i;
        count += limit - (Float.floatToRawIntBits(cubes[i]) & Integer.MAX_VALUE) >>> 31;
      }
      weak = (float) Math.sqrt(Math.max(0, cappedSquares() - count * STRONG * STRONG));
      return count;
    }

    /** The sum of all squares where those of strong units count as that of the limit. */
    private float cappedSquares() {
      for (int i = 0; i < squares.length; i++) {
        squares[i] = Math.min(cubes[i] * cubes[i], STRONG * STRONG);
      }
      int rest = squares.length;
      while (rest % 2 == 0) {
        rest /= 2;
        for (int i = 0; i < rest; i++) {
          squares[i] += squares[i + rest];
        }
      }
      float sum = 0;
      for (int i = 0; i < rest; i++) {
        sum += squares[i];
      }
      return sum;
    }

    private void addStrong(int a, int b, int c, int d) {
      WeighedSums.add(
          FIRST, sums, cubes[a], cubes[b], cubes[c], cubes[d], rows[a], rows[b], rows[c], rows[d]);
    }

    /** A transition's score as far as the strong units tell it. */
    float sum(int transition) {
      return sums[FIRST + transition];
    }

    /**
     * Whether the weak units may yet bring another transition up to the one of the highest sum: at
     * most by their length times the distance of the weights (the inequality of Cauchy and
     * Schwarz).
     */
    boolean mayReach(int other, int highest, float tolerance) {
      return sum(other) + weak * distances[highest][other] + tolerance > sum(highest);
    }

    /** A transition's score, from all units. */
    float score(int transition) {
      float[] weights = columns[transition];
      float a = 0;
      float b = 0;
      float c = 0;
      float d = 0;
      for (int i = 0; i + 3 < weights.length; i += 4) {
        a += cubes[i] * weights[i];
        b += cubes[i + 1] * weights[i + 1];
        c += cubes[i + 2] * weights[i + 2];
        d += cubes[i + 3] * weights[i + 3];
      }
      return a + b + c + d;
    }
  }
}
