package accordo.job;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;

/** A job that was started. */
public final class RunningJob {
  private static final Duration PROGRESS_INTERVAL = Duration.ofMillis(250);

  private final JobClient client;
  private Counts last = Counts.NONE;

  RunningJob(JobClient client) {
    this.client = client;
  }

  /** How far the job is; up to a second old. */
  public Counts counts() {
    try {
      last = Counts.of(client.getAccumulators().get());
    } catch (ExecutionException | IllegalStateException e) {
      // The job is starting, or its cluster is gone: what was known last still holds.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return last;
  }

  /**
   * Waits until the job is done.
   *
   * @param progress told several times a second how far the job is
   * @return the final counts
   * @throws JobFailedException when the job gave up
   */
  public Counts await(Consumer<Counts> progress) throws InterruptedException {
    var result = client.getJobExecutionResult();
    while (true) {
      try {
        JobExecutionResult done = result.get(PROGRESS_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        Counts counts = Counts.of(done.getAllAccumulatorResults());
        progress.accept(counts);
        return counts;
      } catch (TimeoutException e) {
        progress.accept(counts());
      } catch (ExecutionException e) {
        throw new JobFailedException(e.getCause());
      }
    }
  }

  /**
   * Stops the job so that it can go on later.
   *
   * @return the savepoint, for {@code restore-from}
   */
  public String stop(String savepointDir) throws InterruptedException {
    try {
      return client.stopWithSavepoint(false, savepointDir, SavepointFormatType.CANONICAL).get();
    } catch (ExecutionException e) {
      throw new JobFailedException(e.getCause());
    }
  }

  /** Ends the job at once, between two checkpoints; when this returns, its index is free. */
  public void cancel() throws InterruptedException {
    try {
      client.cancel().get();
      client.getJobExecutionResult().handle((result, end) -> null).get();
    } catch (ExecutionException e) {
      throw new JobFailedException(e.getCause());
    }
  }
}
