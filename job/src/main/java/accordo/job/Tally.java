package accordo.job;

import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.metrics.Counter;

/** Counts something, as an accumulator for {@link Counts} and as a metric for monitoring. */
final class Tally {
  private final LongCounter accumulator;
  private final Counter metric;

  private Tally(LongCounter accumulator, Counter metric) {
    this.accumulator = accumulator;
    this.metric = metric;
  }

  static Tally of(RuntimeContext context, String name) {
    return new Tally(context.getLongCounter(name), context.getMetricGroup().counter(name));
  }

  void add() {
    add(1);
  }

  void add(long n) {
    accumulator.add(n);
    metric.inc(n);
  }
}
