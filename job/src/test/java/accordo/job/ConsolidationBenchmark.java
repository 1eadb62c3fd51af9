package accordo.job;

import accordo.consolidate.DealMention;
import accordo.consolidate.DealRecord;
import accordo.consolidate.DealUpdate;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/**
 * How many mentions a second one core consolidates, whether that stays so as deals grow in number,
 * and how large the state becomes. Arguments: mentions, deals.
 */
final class ConsolidationBenchmark {
  private static final Duration SAMPLE = Duration.ofSeconds(1);

  /** Mentions that have left the generator, which the operators' small buffers make nearly done. */
  private static final AtomicLong DONE = new AtomicLong();

  private ConsolidationBenchmark() {}

  /**
   * What was measured.
   *
   * @param perCpuSecond mentions for each second of processor time, start and generator included:
   *     what counts on a machine that others use too
   * @param rates mentions a second in each tenth of the run
   * @param stateBytes of the largest checkpoint
   */
  record Result(
      double perSecond, double perCpuSecond, long[] rates, long stateBytes, long heapBytes) {}

  public static void main(String[] args) throws Exception {
    long mentions = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    int deals = args.length > 1 ? Integer.parseInt(args[1]) : 200_000;
    Path folder = Files.createTempDirectory("accordo-bench");
    try {
      Result result = run(mentions, deals, folder);
      System.out.printf("%,d mentions of %,d deals, 1 core%n", mentions, deals);
      System.out.printf("%,.0f mentions/s%n", result.perSecond());
      System.out.printf("%,.0f mentions per second of processor time%n", result.perCpuSecond());
      System.out.printf("by tenth: %s%n", java.util.Arrays.toString(result.rates()));
      System.out.printf("state: %,d bytes in the checkpoint%n", result.stateBytes());
      System.out.printf("heap: %,d bytes after a collection%n", result.heapBytes());
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
  }

  static Result run(long mentions, int deals, Path folder) throws Exception {
    Configuration flink = new Configuration();
    flink.set(PipelineOptions.GENERIC_TYPES, false);
    flink.set(PipelineOptions.OBJECT_REUSE, true);
    flink.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(30));
    flink.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1, flink);
    SyntheticMentions synthetic = new SyntheticMentions(deals);
    DONE.set(0);
    var stream =
        env.fromSequence(0, mentions - 1)
            .map(n -> next(synthetic, n))
            .returns(TypeInformation.of(DealMention.class))
            .name("generate");
    var pipeline =
        new DealPipeline(
            null,
            ArticleLimits.of(Duration.ofSeconds(1)),
            Duration.ofDays(1),
            Duration.ofDays(180),
            ArchiveOpener.NONE);
    pipeline
        .consolidate(stream)
        .map(DealUpdate::deal)
        .returns(TypeInformation.of(DealRecord.class))
        .name("compose")
        .sinkTo(new DiscardingSink<DealRecord>())
        .name("discard");
    var job = env.executeAsync("bench");
    long start = System.nanoTime();
    long cpu = cpuNanos();
    Map<Long, Long> doneAt = new ConcurrentSkipListMap<>();
    long state = 0;
    var end = job.getJobExecutionResult();
    while (!end.isDone()) {
      Thread.sleep(SAMPLE.toMillis());
      doneAt.put(DONE.get(), System.nanoTime());
      state = Math.max(state, bytes(folder));
    }
    end.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (cpuNanos() - cpu) / 1e9;
    System.gc();
    long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    return new Result(
        mentions / seconds, mentions / cpuSeconds, rates(doneAt, start, mentions), state, heap);
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static DealMention next(SyntheticMentions synthetic, long number) {
    DONE.incrementAndGet();
    return synthetic.of(number);
  }

  private static long[] rates(Map<Long, Long> doneAt, long start, long mentions) {
    long[] rates = new long[10];
    long done = 0;
    long at = start;
    for (Map.Entry<Long, Long> sample : doneAt.entrySet()) {
      int tenth = (int) Math.min(9, sample.getKey() * 10 / Math.max(1, mentions));
      long more = sample.getKey() - done;
      if (more > 0) {
        rates[tenth] = Math.round(more * 1e9 / (sample.getValue() - at));
        done = sample.getKey();
        at = sample.getValue();
      }
    }
    return rates;
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    } catch (java.io.IOException | java.io.UncheckedIOException e) {
      return 0; // an old checkpoint is just being deleted
    }
  }
}
