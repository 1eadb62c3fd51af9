package accordo.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How fast the whole job read an archive.
 *
 * @param articles how many were replayed
 * @param different how many different ones among them
 * @param runs one after the other, in this order
 */
public record ArchiveSpeed(long articles, int different, List<Run> runs) {

  /**
   * One run of the job.
   *
   * @param perSecond articles a second between the first and the last tenth of the run
   * @param seconds from the start of Flink to the end of the job
   * @param deals records in the index at the end
   * @param mostWaiting the most articles that were read and not yet extracted when it was looked
   * @param heapBytes after a full collection at the end of each tenth; empty when not asked for
   * @param stateBytes of the last checkpoint at the end of each tenth
   */
  public record Run(
      int parallelism,
      double perSecond,
      double seconds,
      long deals,
      long mostWaiting,
      long[] heapBytes,
      long[] stateBytes) {}

  /** How many times as fast the last run was as the first. */
  @JsonProperty("scaling")
  public double scaling() {
    return runs.get(runs.size() - 1).perSecond() / runs.get(0).perSecond();
  }

  /** As Markdown. */
  public String table() {
    String rows = runs.stream().map(this::row).collect(Collectors.joining());
    String heaps =
        runs.stream()
            .filter(run -> run.heapBytes().length > 0)
            .map(ArchiveSpeed::heap)
            .collect(Collectors.joining());
    return "| %,d articles (%,d different) | articles/s | times | took s | deals | most waiting |%n"
            .formatted(articles, different)
        + "| --- | ---: | ---: | ---: | ---: | ---: |\n"
        + rows
        + heaps;
  }

  private String row(Run run) {
    return String.format(
        Locale.ROOT,
        "| parallelism %d | %,.0f | %.2f | %.0f | %,d | %,d |%n",
        run.parallelism(),
        run.perSecond(),
        run.perSecond() / runs.get(0).perSecond(),
        run.seconds(),
        run.deals(),
        run.mostWaiting());
  }

  private static String heap(Run run) {
    int tenths = run.heapBytes().length;
    String numbers =
        IntStream.rangeClosed(1, tenths)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(" | "));
    return "%n| parallelism %d, tenths of the run | %s |%n".formatted(run.parallelism(), numbers)
        + "| --- |"
        + " ---: |".repeat(tenths)
        + "\n"
        + "| MB of heap after a full collection | "
        + megabytes(run.heapBytes())
        + " |\n"
        + "| MB of state in the last checkpoint | "
        + megabytes(run.stateBytes())
        + " |\n";
  }

  private static String megabytes(long[] bytes) {
    return Arrays.stream(bytes)
        .mapToObj(b -> String.valueOf(b >> 20))
        .collect(Collectors.joining(" | "));
  }
}
