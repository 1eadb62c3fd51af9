package accordo.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Finds all phrases of a gazetteer that cover a position. Phrases and their prefixes are kept as
 * sorted 64-bit hashes, so that a look-up costs a few probes however many phrases share a word.
 */
final class PhraseTable {
  private static final long SEED = 0xcbf29ce484222325L;

  private final long[] prefixes;
  private final long[] phrases;
  private final short[] featureSets;
  private final List<List<String>> features;
  private final int longest;

  private PhraseTable(
      long[] prefixes,
      long[] phrases,
      short[] featureSets,
      List<List<String>> features,
      int longest) {
    this.prefixes = prefixes;
    this.phrases = phrases;
    this.featureSets = featureSets;
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
        int phrase = at < position ? -1 : Arrays.binarySearch(phrases, hash);
        if (phrase >= 0) {
          features.get(featureSets[phrase]).forEach(feature);
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

  void write(DataOutputStream out) throws IOException {
    out.writeInt(longest);
    out.writeShort(features.size());
    for (List<String> set : features) {
      out.writeUTF(String.join("\t", set));
    }
    out.writeInt(prefixes.length);
    for (long prefix : prefixes) {
      out.writeLong(prefix);
    }
    out.writeInt(phrases.length);
    for (int i = 0; i < phrases.length; i++) {
      out.writeLong(phrases[i]);
      out.writeShort(featureSets[i]);
    }
  }

  /** Reads what {@link #write} wrote. */
  static PhraseTable read(DataInputStream in) throws IOException {
    int longest = in.readInt();
    List<List<String>> features = new ArrayList<>();
    for (int left = in.readShort(); left > 0; left--) {
      features.add(List.of(in.readUTF().split("\t")));
    }
    long[] prefixes = new long[in.readInt()];
    for (int i = 0; i < prefixes.length; i++) {
      prefixes[i] = in.readLong();
    }
    long[] phrases = new long[in.readInt()];
    short[] featureSets = new short[phrases.length];
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = in.readLong();
      featureSets[i] = in.readShort();
    }
    return new PhraseTable(prefixes, phrases, featureSets, features, longest);
  }

  /** Collects phrases, each with the features it fires. */
  static final class Builder {
    private final TreeSet<Long> prefixes = new TreeSet<>();
    private final TreeMap<Long, Collection<String>> phrases = new TreeMap<>();
    private int longest;

    void add(String[] words, String feature) {
      long hash = SEED;
      for (String word : words) {
        hash = extend(hash, word);
        prefixes.add(hash);
      }
      longest = Math.max(longest, words.length);
      phrases.computeIfAbsent(hash, h -> new TreeSet<>()).add(feature);
    }

    PhraseTable build() {
      List<List<String>> features = new ArrayList<>();
      Map<Collection<String>, Short> numbers = new HashMap<>();
      short[] featureSets = new short[phrases.size()];
      int at = 0;
      for (Collection<String> set : phrases.values()) {
        Short number = numbers.get(set);
        if (number == null) {
          number = (short) features.size();
          numbers.put(set, number);
          features.add(List.copyOf(set));
        }
        featureSets[at++] = number;
      }
      return new PhraseTable(
          longs(prefixes), longs(phrases.keySet()), featureSets, features, longest);
    }

    private static long[] longs(Collection<Long> sorted) {
      return sorted.stream().mapToLong(Long::longValue).toArray();
    }
  }
}
