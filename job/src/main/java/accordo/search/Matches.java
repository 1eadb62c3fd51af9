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
  private static final int FULL = 192;

  /** How many documents a batch has at most. */
  static final int BATCH = FULL + Long.SIZE;

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

  /** What takes the first so many documents of an array. */
  interface BatchTaker {
    void take(int[] docs, int count);
  }

  /** Hands out the documents of a segment, in their order. */
  static void forEach(FixedBitSet bits, Taker taker) {
    inBatches(
        bits,
        (docs, count) -> {
          for (int i = 0; i < count; i++) {
            taker.take(docs[i]);
          }
        });
  }

  /** Hands out the documents of a segment, in their order, many at a time: the fastest way. */
  static void inBatches(FixedBitSet bits, BatchTaker taker) {
    if (bits == null) {
      return;
    }
    int[] batch = new int[BATCH];
    int count = 0;
    long[] words = bits.getBits();
    int length = FixedBitSet.bits2words(bits.length());
    for (int i = 0; i < length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        batch[count++] = (i << 6) + Long.numberOfTrailingZeros(word);
      }
      if (count >= FULL) {
        taker.take(batch, count);
        count = 0;
      }
    }
    taker.take(batch, count);
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
