package accordo.job;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /** The known word with the fewest letters to change, or null when none is near. */
  public static String nearest(String word, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    int most = Math.max(2, word.length() / 3);
    return known.stream()
        .filter(k -> distance.apply(word, k) <= most)
        .min(Comparator.comparingInt((String k) -> distance.apply(word, k)).thenComparing(k -> k))
        .orElse(null);
  }
}
