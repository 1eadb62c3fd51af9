package accordo.job;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that somebody probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /** The known word with the fewest letters to change, or null when none is near. */
  public static String nearest(String word, Collection<String> known) {
    int most = Math.max(2, word.length() / 3);
    return known.stream()
        .filter(k -> distance(word, k) <= most)
        .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> k))
        .orElse(null);
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
