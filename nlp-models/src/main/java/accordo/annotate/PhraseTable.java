package accordo.annotate;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Finds all phrases of a gazetteer that cover a position. Phrases and their prefixes are kept as
 * 64-bit hashes, so that a look-up costs a few probes however many phrases share a word.
 */
final class PhraseTable {
  private static final long SEED = 0xcbf29ce484222325L;

  private final long[] prefixes;
  private final Map<Long, List<String>> features;
  private final int longest;

  private PhraseTable(long[] prefixes, Map<Long, List<String>> features, int longest) {
    this.prefixes = prefixes;
    this.features = features;
    this.longest = longest;
  }

  /**
   * Reports the features of every phrase that covers the position.
   *
   * @param word the word at an absolute position; positions outside the sentence give padding words
   */
  void cover(int position, IntFunction<String> word, Consumer<String> feature) {
    for (int start = position - longest + 1; start <= position; start++) {
      long hash = SEED;
      for (int at = start; at < start + longest; at++) {
        hash = extend(hash, word.apply(at));
        if (Arrays.binarySearch(prefixes, hash) < 0) {
          break;
        }
        if (at >= position) {
          features.getOrDefault(hash, List.of()).forEach(feature);
        }
      }
    }
  }

  private static long extend(long hash, String word) {
    long h = hash;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * 0x100000001b3L;
    }
    h = (h ^ 0x1f) * 0x100000001b3L;
    return h ^ (h >>> 29);
  }

  /** Collects phrases, each with the features it fires. */
  static final class Builder {
    private final TreeSet<Long> prefixes = new TreeSet<>();
    private final Map<Long, Collection<String>> features = new HashMap<>();
    private int longest;

    void add(String[] words, String feature) {
      long hash = SEED;
      for (String word : words) {
        hash = extend(hash, word);
        prefixes.add(hash);
      }
      longest = Math.max(longest, words.length);
      features.computeIfAbsent(hash, h -> new TreeSet<>()).add(feature);
    }

    PhraseTable build() {
      Map<Long, List<String>> compact = new HashMap<>(features.size() * 2);
      Map<Collection<String>, List<String>> shared = new HashMap<>();
      features.forEach((hash, set) -> compact.put(hash, shared.computeIfAbsent(set, List::copyOf)));
      return new PhraseTable(
          prefixes.stream().mapToLong(Long::longValue).toArray(), compact, longest);
    }
  }
}
