package accordo.consolidate;

import accordo.company.lexicon.NameForms;
import java.util.Arrays;

/**
 * MinHash of a text's runs of words: the share of equal characters of two sketches estimates how
 * much of their texts is the same, so that copies of a story with another headline or ending are
 * known.
 */
public final class Sketch {
  private static final int RUN = 4;
  private static final int SIZE = 32;
  private static final double ALIKE = 0.5;

  private Sketch() {}

  /** The sketch of a text; empty for an empty one. */
  public static String of(String text) {
    if (text.isBlank()) {
      return "";
    }
    String[] words = NameForms.foldText(text).split(" ");
    int length = Math.min(RUN, words.length);
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + length <= words.length; i++) {
      int run = 1;
      for (int j = i; j < i + length; j++) {
        run = 31 * run + words[j].hashCode();
      }
      for (int k = 0; k < SIZE; k++) {
        least[k] = Math.min(least[k], mix(run, k));
      }
    }
    StringBuilder sketch = new StringBuilder(SIZE);
    for (int hash : least) {
      // Of a 15-bit hash any value is a valid character that survives JSON and UTF-8.
      sketch.append((char) ('\u0100' + (hash >>> 8 & 0x7fff)));
    }
    return sketch.toString();
  }

  /** One of {@link #SIZE} hash functions (the finalizer of MurmurHash3, differently seeded). */
  private static int mix(int hash, int seed) {
    int h = hash ^ (seed + 1) * 0x9e3779b9;
    h = (h ^ h >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return (h ^ h >>> 16) & Integer.MAX_VALUE;
  }

  /** Whether two texts are nearly the same. */
  static boolean areAlike(String a, String b) {
    if (a.isEmpty() || a.length() != b.length()) {
      return false;
    }
    int mayDiffer = (int) ((1 - ALIKE) * a.length());
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i) && --mayDiffer < 0) {
        return false;
      }
    }
    return true;
  }
}
