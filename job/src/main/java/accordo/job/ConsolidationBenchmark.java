package accordo.job;

import accordo.consolidate.DealMention;
import accordo.consolidate.DealRecord;
import accordo.consolidate.DealUpdate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/**
 * How many mentions a second one core consolidates, whether that stays so as deals grow in number,
 * and how large the state becomes: the boxes of the job from "dispatch" on, and what makes records
 * of their updates, with checkpoints, in this process.
 */
public final class ConsolidationBenchmark {
  private static final Duration SAMPLE = Duration.ofMillis(200);
  private static final Duration CHECKPOINTS = Duration.ofSeconds(30);
  private static final String COMPOSE = "compose";

  private final long mentions;
  private final Path folder;
  private final ProcessorTime processor = new ProcessorTime();

  /** When so many were done, in seconds from the start. */
  private final NavigableMap<Long, Double> progress = new TreeMap<>();

  /** Processor seconds of starting Flink. */
  private double started;

  private long state;

  private ConsolidationBenchmark(long mentions, Path folder) {
    this.mentions = mentions;
    this.folder = folder;
  }

  /** Runs it once. */
  public static ConsolidationSpeed run(long mentions, int deals) throws Exception {
    Path folder = Files.createTempDirectory("accordo-bench");
    try {
      return new ConsolidationBenchmark(mentions, folder).run(deals);
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
  }

  private ConsolidationSpeed run(int deals) throws Exception {
    long start = System.nanoTime();
    JobClient job = graph(new SyntheticMentions(deals)).executeAsync("bench");
    var end = job.getJobExecutionResult();
    while (!end.isDone()) {
      Thread.sleep(SAMPLE.toMillis());
      progress.put(GenerateMentions.done(), (System.nanoTime() - start) / 1e9);
      processor.look();
      if (started == 0 && GenerateMentions.done() > 0) {
        started = processor.all() - processor.compiler();
      }
      state = Math.max(state, largestCheckpoint());
    }
    end.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    double generator = GenerateMentions.seconds();
    return new ConsolidationSpeed(
        mentions,
        deals,
        seconds,
        processor.all(),
        generator,
        processor.of("-> dispatch") - generator,
        processor.of("consolidate-"),
        processor.of(COMPOSE),
        processor.compiler(),
        started,
        rates(),
        state);
  }

  private StreamExecutionEnvironment graph(SyntheticMentions synthetic) {
    Configuration flink = new Configuration();
    flink.set(PipelineOptions.GENERIC_TYPES, false);
    flink.set(PipelineOptions.OBJECT_REUSE, true);
    flink.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINTS);
    flink.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
    var env = StreamExecutionEnvironment.createLocalEnvironment(1, flink);
    DataStream<DealMention> invented =
        env.fromSequence(0, (mentions - 1) / GenerateMentions.BATCH)
            .flatMap(new GenerateMentions(synthetic, mentions))
            .returns(TypeInformation.of(DealMention.class))
            .name("generate");
    DealPipeline pipeline =
        new DealPipeline(
            null,
            ArticleLimits.of(Duration.ofSeconds(1)),
            Duration.ofDays(1),
            Duration.ofDays(180),
            ArchiveOpener.NONE);
    pipeline
        .consolidate(invented)
        .map(DealUpdate::deal)
        .returns(TypeInformation.of(DealRecord.class))
        .name(COMPOSE)
        .sinkTo(new DiscardingSink<>())
        .name("discard");
    return env;
  }

  /** Mentions a second in each tenth of the run. */
  private long[] rates() {
    long[] rates = new long[10];
    double before = 0;
    for (int tenth = 1; tenth <= rates.length; tenth++) {
      double at =
          progress.ceilingEntry(Math.min(progress.lastKey(), mentions * tenth / 10)).getValue();
      rates[tenth - 1] =
          Math.round(mentions / 10.0 / Math.max(SAMPLE.toMillis() / 1e3, at - before));
      before = at;
    }
    return rates;
  }

  private long largestCheckpoint() {
    try (Stream<Path> folders = Files.walk(folder)) {
      return folders
          .filter(f -> f.getFileName().toString().startsWith("chk-"))
          .mapToLong(Checkpoints::bytes)
          .max()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0; // an old checkpoint is just being deleted
    }
  }
}
