package accordo.job;

import accordo.consolidate.DealMention;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/**
 * Invents mentions for a benchmark, a batch at a time, and keeps count of what that costs, so that
 * it can be told from the cost of consolidation.
 */
final class GenerateMentions implements FlatMapFunction<Long, DealMention> {
  static final int BATCH = 200;

  private static final long serialVersionUID = 1;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Shared with who runs the benchmark in this process. */
  private static final AtomicLong DONE = new AtomicLong();

  private static final AtomicLong NANOS = new AtomicLong();

  private final SyntheticMentions mentions;
  private final long all;

  GenerateMentions(SyntheticMentions mentions, long all) {
    this.mentions = mentions;
    this.all = all;
    DONE.set(0);
    NANOS.set(0);
  }

  /** How many have left the generator, which the operators' small buffers make nearly done. */
  static long done() {
    return DONE.get();
  }

  /** Processor time of inventing them. */
  static double seconds() {
    return NANOS.get() / 1e9;
  }

  @Override
  public void flatMap(Long batch, Collector<DealMention> out) {
    long start = THREADS.getCurrentThreadCpuTime();
    List<DealMention> made = new ArrayList<>(BATCH);
    for (long number = batch * BATCH; number < Math.min(all, (batch + 1) * BATCH); number++) {
      made.add(mentions.of(number));
    }
    NANOS.addAndGet(THREADS.getCurrentThreadCpuTime() - start);
    made.forEach(out::collect);
    DONE.addAndGet(made.size());
  }
}
