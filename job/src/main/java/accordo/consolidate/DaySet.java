package accordo.consolidate;

import java.util.Arrays;

/** Days, sorted, each once. */
final class DaySet {
  private long[] days = new long[2];
  private int size;

  void add(long day) {
    int at = Arrays.binarySearch(days, 0, size, day);
    if (at >= 0) {
      return;
    }
    if (size == days.length) {
      days = Arrays.copyOf(days, 2 * size);
    }
    int place = -at - 1;
    System.arraycopy(days, place, days, place + 1, size - place);
    days[place] = day;
    size++;
  }

  boolean isEmpty() {
    return size == 0;
  }

  long first() {
    return days[0];
  }

  long last() {
    return days[size - 1];
  }

  /** Days between the two that are nearest to one another; none where either has no days. */
  long gap(DaySet other) {
    return size < other.size ? other.gapTo(this) : gapTo(other);
  }

  private long gapTo(DaySet fewer) {
    long gap = size == 0 || fewer.size == 0 ? 0 : Long.MAX_VALUE;
    for (int i = 0; i < fewer.size && gap > 0; i++) {
      gap = Math.min(gap, gapTo(fewer.days[i]));
    }
    return gap;
  }

  private long gapTo(long day) {
    int at = Arrays.binarySearch(days, 0, size, day);
    if (at >= 0) {
      return 0;
    }
    int next = -at - 1;
    long after = next < size ? days[next] - day : Long.MAX_VALUE;
    return next > 0 ? Math.min(after, day - days[next - 1]) : after;
  }
}
