package accordo.search;

import accordo.search.Tally.Count;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the values of a column in many documents, the most frequent value of the index first,
 * until none that comes later can be among the most frequent (the threshold algorithm of Fagin,
 * Lotem and Naor, 2001).
 */
final class FrequentValues {
  /** Fewer documents are gone through one by one, which needs no such order of the values. */
  static final int FEW = 10_000;

  /** Adding to a counter costs so many times what testing a bit does. */
  private static final int ADDING = 10;

  /** A value that more than one in so many documents have costs as much as one that these have. */
  private static final int DENSE = 64;

  private final ValueDocuments[] segments;
  private final long documents;

  /** By how many documents have them, most first. */
  private final int[] numbers;

  private final int[] frequencies;

  /** How many documents all values have together. */
  private final long all;

  /** What counting the values up to here costs, in tests of bits. */
  private final long[] costs;

  /**
   * Orders the values of a column.
   *
   * @param size above all their numbers
   * @param documents how many there are
   */
  FrequentValues(ValueDocuments[] segments, int size, long documents) {
    this.segments = segments;
    this.documents = documents;
    int[] known = new int[size];
    for (ValueDocuments segment : segments) {
      segment.addFrequencies(known);
    }
    long[] order = new long[size];
    for (int number = 0; number < size; number++) {
      order[number] = (long) -known[number] << 32 | number;
    }
    Arrays.sort(order);
    this.numbers = new int[size];
    this.frequencies = new int[size];
    this.costs = new long[size];
    long sum = 0;
    for (int i = 0; i < size; i++) {
      numbers[i] = (int) order[i];
      frequencies[i] = known[numbers[i]];
      sum += frequencies[i];
      costs[i] = Math.min(frequencies[i], documents / DENSE) + (i == 0 ? 0 : costs[i - 1]);
    }
    this.all = sum;
  }

  /** Whether counting so costs less than going through so many documents that match. */
  boolean isCheaper(long matching, int most) {
    if (matching < FEW || numbers.length <= most) {
      return matching >= FEW;
    }
    double share = (double) matching / documents;
    double floor = frequencies[most] * share;
    int last = most;
    while (last + 1 < numbers.length && frequencies[last + 1] >= floor) {
      last++;
    }
    return costs[last] < ADDING * share * all;
  }

  /** The most frequent values in some documents, most frequent first; equals by their texts. */
  List<Count> top(FixedBitSet[] among, int most, IntFunction<String> text) {
    TopCounts top = new TopCounts(most, text);
    for (int i = 0; i < numbers.length && frequencies[i] >= top.floor(); i++) {
      int count = 0;
      for (int segment = 0; segment < segments.length; segment++) {
        if (among[segment] != null) {
          count += segments[segment].count(numbers[i], among[segment]);
        }
      }
      top.offer(numbers[i], count);
    }
    return top.sorted();
  }
}
