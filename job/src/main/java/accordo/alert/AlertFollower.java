package accordo.alert;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of each alert that comes into the file of an {@link AlertLog} from now on. */
public final class AlertFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AlertFollower.class);
  private static final long MILLIS = 250;

  private final AlertReader reader;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Daemons.named("accordo-alerts"));

  /**
   * Begins to follow.
   *
   * @param file need not be there yet
   */
  public AlertFollower(Path file, Consumer<Alert> taker) {
    reader = new AlertReader(file, file.toFile().length());
    thread.scheduleWithFixedDelay(() -> look(taker), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look(Consumer<Alert> taker) {
    try {
      reader.forEach(taker);
    } catch (RuntimeException e) {
      LOG.warn("alerts cannot be followed", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      thread.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    reader.close();
  }
}
