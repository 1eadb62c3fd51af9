package accordo.job;

import accordo.index.DealIndex;
import accordo.ingest.KafkaAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.FileUtils;

/** Runs the job of a configuration, in this process or on the cluster that runs this class. */
public final class JobRunner {
  private static final String NAME = "accordo";

  private JobRunner() {}

  /**
   * Runs the job until it is done; a job without an end runs until it is stopped.
   *
   * @param progress told several times a second how far an embedded job is
   * @return the final counts; empty where a cluster goes on with the job by itself
   * @throws ConfigException when the configuration cannot work
   * @throws JobFailedException when the job gave up
   */
  public static Optional<Counts> run(JobConfig config, Consumer<Counts> progress)
      throws InterruptedException {
    StreamExecutionEnvironment env = JobEnvironment.of(config);
    build(config, DealPipeline.of(config), env);
    if (JobEnvironment.isEmbedded(env)) {
      SharedExtractor.of(config.languages(), config.companies()); // fails here rather than there
      return Optional.of(embed(config, env).await(progress));
    }
    try {
      env.execute(NAME);
      return Optional.empty();
    } catch (InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new JobFailedException(e);
    }
  }

  /** Starts the job in this process. */
  public static RunningJob start(JobConfig config) {
    // Models that cannot be loaded fail here at once rather than in every restart.
    SharedExtractor.of(config.languages(), config.companies());
    return start(config, DealPipeline.of(config));
  }

  /** Starts a job of the same ends and settings with another pipeline. */
  static RunningJob start(JobConfig config, DealPipeline pipeline) {
    StreamExecutionEnvironment env = JobEnvironment.of(config);
    build(config, pipeline, env);
    return embed(config, env);
  }

  static void build(JobConfig config, DealPipeline pipeline, StreamExecutionEnvironment env) {
    JobEnds ends = new JobEnds(config);
    pipeline.build(
        env,
        ends.sources(),
        ends.dealSinks(),
        ends.articleSinks(),
        ends.rejectSinks(),
        ends.outcomeSinks(),
        new JobAlerts(config).ends());
  }

  private static RunningJob embed(JobConfig config, StreamExecutionEnvironment env) {
    checkFiles(config);
    checkIndex(config);
    JobEnvironment.embed(env, config.checkpointDir() == null ? scratch().toUri() : null);
    try {
      return new RunningJob(env.executeAsync(NAME));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new JobFailedException(e);
    }
  }

  private static void checkFiles(JobConfig config) {
    for (String from : config.from()) {
      if (!KafkaAddress.matches(from) && !from.contains("://") && !Files.exists(Path.of(from))) {
        throw new ConfigException("from: there is no file or folder " + from);
      }
    }
  }

  /** Fails now rather than in the job when the index is someone else's. */
  private static void checkIndex(JobConfig config) {
    if (config.index() != null) {
      if (config.rebuild()) {
        DealIndex.delete(Path.of(config.index()));
      }
      DealIndex index = DealIndex.openOrCreate(Path.of(config.index()), config.indexShards());
      index.check();
      try (var writer = index.writer(0)) {
        writer.commit();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write the index in " + index.directory(), e);
      }
    }
  }

  /** Where checkpoints live that only the running job needs. */
  private static Path scratch() {
    try {
      Path scratch = Files.createTempDirectory("accordo-checkpoints");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileUtils.deleteDirectoryQuietly(scratch.toFile())));
      return scratch;
    } catch (IOException e) {
      throw new UncheckedIOException("no room for checkpoints", e);
    }
  }
}
