package accordo.annotate.model;

/**
 * The parser's first layer in single precision. What an input adds to the hidden layer is computed
 * once and kept, relative to what no word would add, so that empty places cost nothing.
 */
final class FastLayer {
  /** Vectors of words kept by all parsers of this JVM, some 4 kB each: 480 MB at most. */
  private static final VectorRoom KEPT_WORDS = new VectorRoom(120_000);

  private final ParserModel model;
  private final int[] nothing;
  private final float[][] ofNothing = new float[Features.COUNT][];
  private final float[] base;
  private final VectorCache words;
  private final VectorCache others;

  FastLayer(ParserModel model) {
    this.model = model;
    this.nothing = new Features(model).nothing();
    this.base = model.bias().clone();
    for (int feature = 0; feature < Features.COUNT; feature++) {
      ofNothing[feature] = product(feature, nothing[feature]);
      add(base, ofNothing[feature]);
    }
    this.words = new VectorCache(Features.PLACES * model.tagsFrom(), KEPT_WORDS);
    int rest = Features.COUNT * (model.inputs() - model.tagsFrom());
    this.others = new VectorCache(rest, new VectorRoom(2 * (rest + 1)));
  }

  /** What a thread needs to add up; not for two threads at a time. */
  final class Scratch {
    private final float[] hidden = new float[base.length];
    private final float[][] parts = new float[Features.COUNT][];

    /** The sum of each hidden unit; valid until the next call. */
    float[] sums(int[] inputs) {
      int count = 0;
      for (int feature = 0; feature < Features.COUNT; feature++) {
        if (inputs[feature] != nothing[feature]) {
          parts[count++] = part(feature, inputs[feature]);
        }
      }
      System.arraycopy(base, 0, hidden, 0, base.length);
      sum(count);
      return hidden;
    }

    private void sum(int count) {
      int at = 0;
      for (; at + 4 <= count; at += 4) {
        add(hidden, parts[at], parts[at + 1], parts[at + 2], parts[at + 3]);
      }
      for (; at < count; at++) {
        add(hidden, parts[at]);
      }
    }
  }

  private float[] part(int feature, int input) {
    boolean word = feature < Features.PLACES;
    VectorCache cache = word ? words : others;
    int number =
        word
            ? input * Features.PLACES + feature
            : (input - model.tagsFrom()) * Features.COUNT + feature;
    float[] part = cache.get(number);
    if (part == null) {
      part = product(feature, input);
      subtract(part, ofNothing[feature]);
      cache.put(number, part);
    }
    return part;
  }

  private float[] product(int feature, int input) {
    float[] sum = new float[model.hidden()];
    int at = 0;
    for (; at + 4 <= model.embedding(); at += 4) {
      WeighedSums.add(
          0,
          sum,
          model.component(input, at),
          model.component(input, at + 1),
          model.component(input, at + 2),
          model.component(input, at + 3),
          model.first(feature, at),
          model.first(feature, at + 1),
          model.first(feature, at + 2),
          model.first(feature, at + 3));
    }
    for (; at < model.embedding(); at++) {
      WeighedSums.add(0, sum, model.component(input, at), model.first(feature, at));
    }
    return sum;
  }

  private static void add(float[] to, float[] a) {
    for (int i = 0; i < to.length; i++) {
      to[i] += a[i];
    }
  }

  private static void add(float[] to, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < to.length; i++) {
      to[i] += a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void subtract(float[] from, float[] a) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= a[i];
    }
  }
}
