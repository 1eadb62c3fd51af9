package accordo.search;

import accordo.search.Tally.Count;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/** Keeps the most frequent numbers; equals by their texts. */
final class TopCounts {
  private final int most;
  private final Comparator<Count> order;
  private final PriorityQueue<Count> kept;

  TopCounts(int most, IntFunction<String> text) {
    this.most = most;
    this.order =
        Comparator.comparingInt(Count::count)
            .reversed()
            .thenComparing(count -> text.apply(count.number()));
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void offer(int number, int count) {
    if (count < floor()) {
      return;
    }
    Count offered = new Count(number, count);
    if (kept.size() < most) {
      kept.add(offered);
    } else if (order.compare(offered, kept.peek()) < 0) {
      kept.poll();
      kept.add(offered);
    }
  }

  /** Lower counts are not kept. */
  int floor() {
    return kept.size() < most ? 1 : kept.peek().count();
  }

  /** Most frequent first. */
  List<Count> sorted() {
    return kept.stream().sorted(order).toList();
  }
}
