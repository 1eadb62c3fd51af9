package accordo.job;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.MetricOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.RestartStrategyOptions.RestartStrategyType;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.metrics.prometheus.PrometheusReporterFactory;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The Flink environment: the cluster's under {@code flink run}, else one in this process. Kryo and
 * operators without uids are refused everywhere.
 */
final class JobEnvironment {
  private static final int FAILURES = 3;
  private static final Duration FAILURE_INTERVAL = Duration.ofMinutes(5);
  private static final Duration PROGRESS_INTERVAL = Duration.ofMillis(500);

  /** An article passes some seven exchanges between operators, at each of which it may wait. */
  private static final Duration LONGEST_IN_BUFFER = Duration.ofMillis(20);

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/");

  private JobEnvironment() {}

  static StreamExecutionEnvironment of(JobConfig config) {
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(settings(config));
    if (config.parallelism() > 0) {
      env.setParallelism(config.parallelism());
    }
    return env;
  }

  /** What a configuration asks of Flink. */
  static Configuration settings(JobConfig config) {
    Configuration flink = new Configuration();
    flink.set(PipelineOptions.GENERIC_TYPES, false);
    flink.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    // Elements are never changed, so operators in one chain need no copies of them.
    flink.set(PipelineOptions.OBJECT_REUSE, true);
    flink.set(ExecutionOptions.BUFFER_TIMEOUT, LONGEST_IN_BUFFER);
    flink.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, config.checkpointInterval());
    if (config.checkpointDir() != null) {
      flink.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, uri(config.checkpointDir()));
      flink.set(
          CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
          ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    }
    if (config.metricsPort() > 0) {
      exportMetrics(flink, config.metricsPort());
    }
    restoreFrom(config).ifPresent(s -> flink.set(StateRecoveryOptions.SAVEPOINT_PATH, s));
    return flink;
  }

  /** Prometheus asks for them there. */
  private static void exportMetrics(Configuration flink, int port) {
    Configuration reporter = MetricOptions.forReporter(flink, "prometheus");
    reporter.set(MetricOptions.REPORTER_FACTORY_CLASS, PrometheusReporterFactory.class.getName());
    reporter.setString("port", String.valueOf(port));
  }

  private static Optional<String> restoreFrom(JobConfig config) {
    if (config.rebuild()) {
      return Optional.empty();
    }
    if (!JobConfig.LATEST.equals(config.restoreFrom())) {
      return Optional.ofNullable(config.restoreFrom()).map(JobEnvironment::uri);
    }
    if (config.checkpointDir() == null) {
      throw new ConfigException("restore-from: latest: set checkpoint-dir, and keep it, for that");
    }
    return Checkpoints.latest(Path.of(config.checkpointDir())).map(p -> p.toUri().toString());
  }

  static boolean isEmbedded(StreamExecutionEnvironment env) {
    return env instanceof LocalStreamEnvironment;
  }

  /**
   * Sets what only an embedded job needs: to give up in the end, and to tell how far it is.
   *
   * @param checkpoints where to keep checkpoints, or null where the configuration says it
   */
  static void embed(StreamExecutionEnvironment env, URI checkpoints) {
    Configuration flink = new Configuration();
    flink.set(
        RestartStrategyOptions.RESTART_STRATEGY, RestartStrategyType.FAILURE_RATE.getMainValue());
    flink.set(
        RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_MAX_FAILURES_PER_INTERVAL, FAILURES);
    flink.set(
        RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_FAILURE_RATE_INTERVAL,
        FAILURE_INTERVAL);
    flink.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, PROGRESS_INTERVAL);
    if (checkpoints != null) {
      flink.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toString());
    }
    env.configure(flink);
  }

  private static String uri(String path) {
    return SCHEME.matcher(path).lookingAt() ? path : Path.of(path).toUri().toString();
  }
}
