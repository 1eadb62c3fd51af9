package accordo.search;

import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of each value of a segment's column: a column turned round. Where very many
 * documents match, looking up the few values that are most frequent costs less than going through
 * all documents.
 */
final class ValueDocuments {
  /** A value that so many documents share has a bit for each document. */
  private static final int DENSE = 128;

  private final int[] numbers;
  private final int[] starts;
  private final int[] documents;
  private final FixedBitSet[] dense;

  private ValueDocuments(int[] numbers, int[] starts, int[] documents, FixedBitSet[] dense) {
    this.numbers = numbers;
    this.starts = starts;
    this.documents = documents;
    this.dense = dense;
  }

  /** What takes a value's number and a document that has it. */
  interface Taker {
    void take(int number, int doc);
  }

  /**
   * Turns a column round.
   *
   * @param docs how many documents there are
   * @param size above all numbers of values
   * @param column hands out the values of each document, documents in their order, each value once
   */
  static ValueDocuments of(int docs, int size, Consumer<Taker> column) {
    int[] ends = new int[size];
    column.accept((number, doc) -> ends[number]++);
    int[] numbers = new int[size];
    int[] starts = new int[size + 1];
    int distinct = 0;
    for (int number = 0; number < size; number++) {
      if (ends[number] > 0) {
        numbers[distinct] = number;
        starts[distinct + 1] = starts[distinct] + ends[number];
        ends[number] = starts[distinct];
        distinct++;
      }
    }
    int[] documents = new int[starts[distinct]];
    column.accept((number, doc) -> documents[ends[number]++] = doc);
    FixedBitSet[] dense = new FixedBitSet[distinct];
    for (int i = 0; i < distinct; i++) {
      if (starts[i + 1] - starts[i] > docs / DENSE) {
        dense[i] = bits(documents, starts[i], starts[i + 1], docs);
      }
    }
    return new ValueDocuments(
        Arrays.copyOf(numbers, distinct), Arrays.copyOf(starts, distinct + 1), documents, dense);
  }

  private static FixedBitSet bits(int[] documents, int start, int end, int docs) {
    FixedBitSet bits = new FixedBitSet(docs);
    for (int i = start; i < end; i++) {
      bits.set(documents[i]);
    }
    return bits;
  }

  /** Adds to each number how many documents have it, deleted ones counted. */
  void addFrequencies(int[] to) {
    for (int i = 0; i < numbers.length; i++) {
      to[numbers[i]] += starts[i + 1] - starts[i];
    }
  }

  /** How many of some documents have a value. */
  int count(int number, FixedBitSet among) {
    int at = Arrays.binarySearch(numbers, number);
    return at < 0 ? 0 : countAt(at, among);
  }

  /** Adds to the counts of the values of a span how many of some documents have them. */
  void count(FixedBitSet among, ProfileValues.Span span, long[] counts) {
    int from = Arrays.binarySearch(numbers, span.from());
    for (int at = from < 0 ? ~from : from; at < numbers.length && numbers[at] < span.to(); at++) {
      counts[numbers[at]] += countAt(at, among);
    }
  }

  private int countAt(int at, FixedBitSet among) {
    if (dense[at] != null) {
      return (int) FixedBitSet.intersectionCount(dense[at], among);
    }
    long[] words = among.getBits();
    int count = 0;
    for (int i = starts[at]; i < starts[at + 1]; i++) {
      int doc = documents[i];
      count += (int) (words[doc >> 6] >>> doc) & 1;
    }
    return count;
  }
}
