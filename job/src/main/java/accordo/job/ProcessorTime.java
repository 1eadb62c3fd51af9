package accordo.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Processor time of this process and of its threads, which are looked at again and again. */
final class ProcessorTime {
  private static final com.sun.management.OperatingSystemMXBean PROCESS =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;

  private static final Path TASKS = Path.of("/proc/self/task");
  private static final double TICKS = 100;

  /** The name of a thread and, eleven fields later, its ticks as user and as system. */
  private static final Pattern COMPILER =
      Pattern.compile("\\d+ \\(C[12] Comp[^)]*\\)(?: \\S+){11} (\\d+) (\\d+) ");

  private final long start = PROCESS.getProcessCpuTime();
  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, Long> nanos = new HashMap<>();

  /** By number of a thread of the compiler, which Java does not tell of: its processor ticks. */
  private final Map<String, Long> compilers = new HashMap<>();

  private final long compilersBefore;

  ProcessorTime() {
    lookAtCompilers();
    compilersBefore = ticks();
  }

  /** Looks at all threads that there are; what a thread does after the last look is not known. */
  void look() {
    for (long thread : THREADS.getAllThreadIds()) {
      long used = THREADS.getThreadCpuTime(thread);
      if (used > 0) {
        nanos.put(thread, used);
        names.computeIfAbsent(thread, ProcessorTime::name);
      }
    }
    lookAtCompilers();
  }

  private void lookAtCompilers() {
    try (Stream<Path> tasks = Files.list(TASKS)) {
      tasks.forEach(this::lookAtCompiler);
    } catch (IOException | UncheckedIOException e) {
      // Not Linux, or a thread has just ended.
    }
  }

  private void lookAtCompiler(Path task) {
    try {
      String line = Files.readString(task.resolve("stat"));
      Matcher compiler = COMPILER.matcher(line);
      if (compiler.lookingAt()) {
        long ticks = Long.parseLong(compiler.group(1)) + Long.parseLong(compiler.group(2));
        compilers.put(task.toString(), ticks);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Seconds of the compiler since this was made, where the system is a Linux; else 0. */
  double compiler() {
    return (ticks() - compilersBefore) / TICKS;
  }

  private long ticks() {
    return compilers.values().stream().mapToLong(Long::longValue).sum();
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
