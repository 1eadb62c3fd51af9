package accordo.annotate.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds all phrases of a gazetteer in a sentence. Phrases and their prefixes are kept as hashes, so
 * that a look-up costs a probe a word however many phrases share it.
 */
final class PhraseTable {
  private static final TextHash BREAK = TextHash.of("\u001f");

  private final HashKeys prefixes;
  private final byte[] sets;
  private final List<List<String>> features;

  private PhraseTable(HashKeys prefixes, byte[] sets, List<List<String>> features) {
    this.prefixes = prefixes;
    this.sets = sets;
    this.features = features;
  }

  /** Hears of phrases found. */
  interface Listener {
    /** A phrase covers the words from the first to before the second position. */
    void found(int from, int to, int set);
  }

  /** Reports every phrase of a sentence. */
  void find(NameWord[] words, Listener listener) {
    for (int from = 0; from < words.length; from++) {
      TextHash hash = TextHash.EMPTY;
      for (int at = from; at < words.length; at++) {
        hash = hash.then(words[at].text()).then(BREAK);
        int slot = prefixes.slot(hash.value());
        if (slot < 0) {
          break;
        }
        if (sets[slot] >= 0) {
          listener.found(from, at + 1, sets[slot]);
        }
      }
    }
  }

  /** The features that phrases fire, by the number of their set. */
  List<List<String>> features() {
    return features;
  }

  void write(PackedWriter out) throws IOException {
    prefixes.write(out);
    out.writeBytes(sets);
    out.writeInt(features.size());
    for (List<String> set : features) {
      out.writeStrings(set);
    }
  }

  static PhraseTable read(PackedReader in) throws IOException {
    HashKeys prefixes = HashKeys.read(in);
    byte[] sets = in.readBytes();
    List<List<String>> features = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      features.add(in.readStrings());
    }
    return new PhraseTable(prefixes, sets, features);
  }

  /** Collects phrases, each with the features it fires. */
  static final class Builder {
    private final Set<Long> prefixes = new HashSet<>();
    private final Map<Long, Collection<String>> phrases = new HashMap<>();

    void add(String[] words, String feature) {
      TextHash hash = TextHash.EMPTY;
      for (String word : words) {
        hash = hash.then(TextHash.of(word)).then(BREAK);
        prefixes.add(hash.value());
      }
      phrases.computeIfAbsent(hash.value(), h -> new TreeSet<>()).add(feature);
    }

    PhraseTable build() {
      HashKeys keys = HashKeys.of(prefixes);
      byte[] sets = new byte[keys.size()];
      Arrays.fill(sets, (byte) -1);
      List<List<String>> features = new ArrayList<>();
      Map<Collection<String>, Byte> numbers = new HashMap<>();
      phrases.forEach(
          (hash, set) ->
              sets[keys.slot(hash)] =
                  numbers.computeIfAbsent(
                      set,
                      s -> {
                        features.add(List.copyOf(s));
                        return (byte) Math.toIntExact(features.size() - 1);
                      }));
      if (features.size() > Byte.MAX_VALUE) {
        throw new IllegalStateException("too many feature sets: " + features.size());
      }
      return new PhraseTable(keys, sets, features);
    }
  }
}
