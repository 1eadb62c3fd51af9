package accordo.annotate.model;

/** Adds weighed vectors to a sum, in loops that Java's compiler turns into vector instructions. */
final class WeighedSums {
  private WeighedSums() {}

  /** Adds one vector, from a component on. */
  static void add(int first, float[] to, float weight, float[] a) {
    for (int i = first; i < to.length; i++) {
      to[i] += weight * a[i];
    }
  }

  /** Adds four vectors at once, from a component on: the sum is read and written but once. */
  static void add(
      int first,
      float[] to,
      float byA,
      float byB,
      float byC,
      float byD,
      float[] a,
      float[] b,
      float[] c,
      float[] d) {
    for (int i = first; i < to.length; i++) {
      to[i] += byA * a[i] + byB * b[i] + byC * c[i] + byD * d[i];
    }
  }
}
