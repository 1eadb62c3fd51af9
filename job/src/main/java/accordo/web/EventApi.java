package accordo.web;

import accordo.alert.Alert;
import accordo.alert.AlertFiles;
import accordo.alert.AlertFollower;
import accordo.alert.AlertJson;
import accordo.alert.AlertReader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Alerts as they come, as server-sent events named "alert". */
final class EventApi implements Api, AutoCloseable {
  private static final int MOST_CLIENTS = 500;
  private static final int MOST_MISSED = 100;
  private static final long HEARTBEAT_SECONDS = 15;

  private final AlertFiles files;
  private final AlertFollower follower;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "accordo-events");
            thread.setDaemon(true);
            return thread;
          });

  EventApi(AlertFiles files) {
    this.files = files;
    this.follower = new AlertFollower(files.log(), this::tell);
    heart.scheduleWithFixedDelay(
        this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.sse("/api/events", this::welcome);
  }

  private void welcome(SseClient client) {
    if (clients.size() >= MOST_CLIENTS) {
      client.sendEvent("full", "too many listen already");
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    client.sendComment("here you are");
    String last = client.ctx().header("Last-Event-ID");
    clients.add(client);
    if (last != null) {
      missed(last).forEach(alert -> tell(client, alert));
    }
  }

  /** What came after the alert that a client had last; nothing when that is too long ago. */
  private List<Alert> missed(String last) {
    List<Alert> missed = new ArrayList<>();
    for (Alert alert : AlertReader.latest(files.log(), a -> true, MOST_MISSED)) {
      if (alert.id().equals(last)) {
        return missed;
      }
      missed.add(0, alert);
    }
    return List.of();
  }

  private void tell(Alert alert) {
    clients.forEach(client -> tell(client, alert));
  }

  private static void tell(SseClient client, Alert alert) {
    client.sendEvent("alert", AlertJson.write(alert), alert.id());
  }

  /** Finds out who has gone, and keeps proxies from giving up. */
  private void beat() {
    clients.forEach(client -> client.sendComment("still here"));
  }

  @Override
  public void close() {
    heart.shutdownNow();
    follower.close();
    clients.forEach(SseClient::close);
  }
}
