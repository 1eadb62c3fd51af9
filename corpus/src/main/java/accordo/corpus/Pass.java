package accordo.corpus;

import accordo.text.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * One pass of a reader over articles, on one thread.
 *
 * @param cpuSeconds what it took of one core, however busy the machine is with other things
 * @param millis what each article took by the clock, in ascending order
 */
record Pass(double cpuSeconds, double[] millis) {
  private static final double NANOS = 1e9;
  private static final double NANOS_OF_MILLI = 1e6;

  static Pass over(List<Article> articles, Consumer<Article> reader) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] millis = new double[articles.size()];
    long start = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < millis.length; i++) {
      long before = System.nanoTime();
      reader.accept(articles.get(i));
      millis[i] = (System.nanoTime() - before) / NANOS_OF_MILLI;
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOS;
    Arrays.sort(millis);
    return new Pass(seconds, millis);
  }

  /** The time within which the given share of the articles was read. */
  double percentile(double share) {
    return millis[(int) Math.min(millis.length - 1L, Math.round(share * millis.length))];
  }
}
