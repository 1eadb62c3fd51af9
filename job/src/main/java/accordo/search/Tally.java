package accordo.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Counts numbers from 0. What a thread counts in is used again and again, since making it anew for
 * each query would cost more than counting.
 */
final class Tally implements AutoCloseable {
  private static final ThreadLocal<Deque<Tally>> SPARE = ThreadLocal.withInitial(ArrayDeque::new);

  private int[] counts = new int[1024];

  /** The numbers that were counted; room for one more than there can be. */
  private int[] touched = new int[1025];

  private int size;

  private Tally() {}

  /** A number and how often it was counted. */
  record Count(int number, int count) {}

  /** What takes a number and its count. */
  interface Taker {
    void take(int number, int count);
  }

  /** An empty one, to be closed by the same thread. */
  static Tally take() {
    Tally spare = SPARE.get().poll();
    return spare == null ? new Tally() : spare;
  }

  void add(int number) {
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
      touched = Arrays.copyOf(touched, counts.length + 1);
    }
    // Without a jump, which the processor could not foresee.
    int before = counts[number]++;
    touched[size] = number;
    size += before == 0 ? 1 : 0;
  }

  /** How many different numbers were counted. */
  int size() {
    return size;
  }

  int of(int number) {
    return number >= 0 && number < counts.length ? counts[number] : 0;
  }

  /** All numbers with their counts. */
  void forEach(Taker to) {
    for (int i = 0; i < size; i++) {
      to.take(touched[i], counts[touched[i]]);
    }
  }

  /** The most frequent numbers, most frequent first; equals by their texts. */
  List<Count> top(int most, IntFunction<String> text) {
    TopCounts top = new TopCounts(most, text);
    for (int i = 0; i < size; i++) {
      top.offer(touched[i], counts[touched[i]]);
    }
    return top.sorted();
  }

  /** Forgets all and keeps the room for whoever counts next. */
  @Override
  public void close() {
    for (int i = 0; i < size; i++) {
      counts[touched[i]] = 0;
    }
    size = 0;
    SPARE.get().push(this);
  }
}
