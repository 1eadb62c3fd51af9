package accordo.search;

import org.apache.lucene.util.FixedBitSet;

/**
 * The documents that a query matches, by segment.
 *
 * @param bits for each segment; null where nothing matches
 * @param ranks for each segment the rank of each matching document, in their order; null where all
 *     rank the same
 */
record Matches(FixedBitSet[] bits, byte[][] ranks) {
  /** What is in both; the ranks are this one's and are found by {@link #forEach}. */
  static FixedBitSet[] and(FixedBitSet[] some, FixedBitSet[] others) {
    FixedBitSet[] both = new FixedBitSet[some.length];
    for (int leaf = 0; leaf < some.length; leaf++) {
      if (some[leaf] != null && others[leaf] != null) {
        both[leaf] = some[leaf].clone();
        both[leaf].and(others[leaf]);
      }
    }
    return both;
  }

  static long count(FixedBitSet[] bits) {
    long count = 0;
    for (FixedBitSet leaf : bits) {
      count += leaf == null ? 0 : leaf.cardinality();
    }
    return count;
  }

  /** What takes a document. */
  interface Taker {
    void take(int doc);
  }

  /** Hands out the documents of a segment, in their order. */
  static void forEach(FixedBitSet bits, Taker taker) {
    if (bits == null) {
      return;
    }
    long[] words = bits.getBits();
    int length = FixedBitSet.bits2words(bits.length());
    for (int i = 0; i < length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        taker.take((i << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }

  long bytes() {
    long bytes = 0;
    for (int leaf = 0; leaf < bits.length; leaf++) {
      bytes += bits[leaf] == null ? 0 : bits[leaf].ramBytesUsed();
      bytes += ranks == null || ranks[leaf] == null ? 0 : ranks[leaf].length;
    }
    return bytes;
  }
}
