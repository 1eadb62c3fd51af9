package accordo.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Counts numbers from 0. What a thread counts in is used again and again, since making it anew for
 * each query would cost more than counting.
 */
final class Tally {
  private static final ThreadLocal<Tally> SPARE = ThreadLocal.withInitial(Tally::new);

  private int[] counts = new int[1024];
  private int[] touched = new int[1024];
  private int size;

  private Tally() {}

  /** A number and how often it was counted. */
  record Count(int number, int count) {}

  /** What takes a number and its count. */
  interface Taker {
    void take(int number, int count);
  }

  /** What counts does so; then the most frequent numbers are read, the rest forgotten. */
  static <T> T count(Function<Tally, T> counting) {
    Tally tally = SPARE.get();
    SPARE.remove();
    try {
      return counting.apply(tally);
    } finally {
      tally.clear();
      SPARE.set(tally);
    }
  }

  void add(int number) {
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
    }
    if (counts[number]++ == 0) {
      if (size == touched.length) {
        touched = Arrays.copyOf(touched, size * 2);
      }
      touched[size++] = number;
    }
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
    Comparator<Count> order =
        Comparator.comparingInt(Count::count)
            .reversed()
            .thenComparing(count -> text.apply(count.number()));
    PriorityQueue<Count> kept = new PriorityQueue<>(order.reversed());
    IntUnaryOperator floor = full -> kept.size() == full ? kept.peek().count() : 0;
    for (int i = 0; i < size; i++) {
      if (counts[touched[i]] >= floor.applyAsInt(most)) {
        kept.add(new Count(touched[i], counts[touched[i]]));
        if (kept.size() > most) {
          kept.poll();
        }
      }
    }
    return kept.stream().sorted(order).toList();
  }

  private void clear() {
    for (int i = 0; i < size; i++) {
      counts[touched[i]] = 0;
    }
    size = 0;
  }
}
