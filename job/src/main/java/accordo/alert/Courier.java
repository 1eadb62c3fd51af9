package accordo.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings alerts to their channels, in order for each channel of a saved search, again and again
 * until they arrive or are given up; nobody waits for it. What has come meanwhile goes along in the
 * next message. For any threads.
 */
public final class Courier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int THREADS = 16;
  private static final double JITTER = 0.2;

  private final DeliverySettings settings;
  private final Channels channels;
  private final KnownIds delivered;
  private final Consumer<FailedMessage> failed;
  private final Map<String, Outbox> outboxes = new HashMap<>();
  private final ScheduledThreadPoolExecutor threads =
      new ScheduledThreadPoolExecutor(THREADS, Daemons.named("accordo-courier"));
  private long sent;
  private long givenUp;

  /**
   * Starts work.
   *
   * @param memory file that remembers what was delivered, or null
   * @param failed takes what is given up
   */
  public Courier(DeliverySettings settings, Path memory, Consumer<FailedMessage> failed) {
    this.settings = settings;
    this.channels = new Channels(settings);
    this.delivered = new KnownIds(memory);
    this.failed = failed;
  }

  /** Takes an alert for all its channels. */
  public void accept(DueAlert due) {
    for (String channel : due.channels()) {
      add(new PendingAlert(channel, due.alert(), due.digestSeconds(), due.secret(), 0));
    }
  }

  /** Goes on with what another courier left. */
  public void resume(Collection<PendingAlert> pending) {
    pending.forEach(this::add);
  }

  private synchronized void add(PendingAlert alert) {
    if (delivered.contains(key(alert.channel(), alert.alert()))) {
      return;
    }
    String key = alert.channel() + " " + alert.alert().search();
    Outbox outbox = outboxes.computeIfAbsent(key, k -> new Outbox());
    outbox.add(alert);
    if (!outbox.isScheduled) {
      schedule(key, outbox, Duration.ofSeconds(alert.digestSeconds()));
    }
  }

  private void schedule(String key, Outbox outbox, Duration pause) {
    outbox.isScheduled = true;
    threads.schedule(() -> see(key, outbox), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Sends what is in an outbox, or tries to. */
  private void see(String key, Outbox outbox) {
    Message message;
    synchronized (this) {
      message = outbox.message();
    }
    String error = send(message);
    if (error == null) {
      arrived(message);
      done(key, outbox);
      return;
    }
    int attempts;
    synchronized (this) {
      attempts = outbox.fail();
    }
    if (attempts < settings.attempts() || !giveUp(message, attempts, error)) {
      synchronized (this) {
        schedule(key, outbox, jittered(settings.pause(attempts)));
      }
      return;
    }
    done(key, outbox);
  }

  private synchronized void arrived(Message message) {
    sent += message.alerts().size();
    try {
      message.alerts().forEach(a -> delivered.add(key(message.channel(), a)));
      delivered.flush();
    } catch (UncheckedIOException e) {
      LOG.warn("what was delivered is not remembered", e);
    }
  }

  private static String key(String channel, Alert alert) {
    return AlertId.of(channel, alert.id());
  }

  /** False when there is no room for failed messages: then nothing is given up. */
  private boolean giveUp(Message message, int attempts, String error) {
    try {
      String now = Instant.now().toString();
      failed.accept(new FailedMessage(now, message.channel(), attempts, error, message.alerts()));
    } catch (RuntimeException e) {
      LOG.warn("a message to {} cannot be given up", message.channel(), e);
      return false;
    }
    synchronized (this) {
      givenUp += message.alerts().size();
    }
    return true;
  }

  private synchronized void done(String key, Outbox outbox) {
    outbox.done();
    outbox.isScheduled = false;
    if (!outbox.isEmpty()) {
      schedule(key, outbox, Duration.ZERO);
      return;
    }
    outboxes.remove(key);
    notifyAll();
  }

  private String send(Message message) {
    try {
      channels.send(message);
      return null;
    } catch (IOException | RuntimeException e) {
      return e.getMessage() == null ? e.toString() : e.getMessage();
    }
  }

  /** So that many that failed at the same moment do not all come back at the same moment. */
  private static Duration jittered(Duration pause) {
    double factor = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
    return Duration.ofMillis(Math.round(pause.toMillis() * factor));
  }

  /** What has not arrived yet, in order for each channel. */
  public synchronized List<PendingAlert> pending() {
    List<PendingAlert> all = new ArrayList<>();
    outboxes.values().forEach(o -> o.pending().forEach(all::add));
    return all;
  }

  /** Alerts that have arrived, counted for each channel. */
  public synchronized long sent() {
    return sent;
  }

  /** Alerts that were given up, counted for each channel. */
  public synchronized long givenUp() {
    return givenUp;
  }

  /** Waits until everything has arrived or was given up. */
  public synchronized void await() throws InterruptedException {
    while (!outboxes.isEmpty()) {
      wait();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    synchronized (this) {
      delivered.close();
    }
    channels.close();
  }
}
