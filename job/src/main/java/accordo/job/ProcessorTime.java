package accordo.job;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;

/** Processor time of this process and of its threads, which are looked at again and again. */
final class ProcessorTime {
  private static final com.sun.management.OperatingSystemMXBean PROCESS =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;

  private final long start = PROCESS.getProcessCpuTime();
  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, Long> nanos = new HashMap<>();

  /** Looks at all threads that there are; what a thread does after the last look is not known. */
  void look() {
    for (long thread : THREADS.getAllThreadIds()) {
      long used = THREADS.getThreadCpuTime(thread);
      if (used > 0) {
        nanos.put(thread, used);
        names.computeIfAbsent(thread, ProcessorTime::name);
      }
    }
  }

  /** Seconds of threads whose names contain a text. */
  double of(String part) {
    return nanos.entrySet().stream()
            .filter(e -> names.getOrDefault(e.getKey(), "").contains(part))
            .mapToLong(Map.Entry::getValue)
            .sum()
        / NANOS;
  }

  /** Seconds of the whole process since this was made. */
  double all() {
    return (PROCESS.getProcessCpuTime() - start) / NANOS;
  }

  private static String name(long thread) {
    ThreadInfo info = THREADS.getThreadInfo(thread);
    return info == null ? null : info.getThreadName();
  }
}
