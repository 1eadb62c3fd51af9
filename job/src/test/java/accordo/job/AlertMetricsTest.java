package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.alert.AlertCounts;
import accordo.alert.AlertFiles;
import accordo.alert.Hook;
import accordo.alert.SearchStore;
import accordo.alert.Searches;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What monitoring sees of alerts, as Prometheus reads it. */
@Timeout(120)
class AlertMetricsTest {
  @TempDir Path folder;

  @Test
  void alertsAreCountedAsToldAndDelivered() throws Exception {
    Outcome outcome = new Outcome(folder);
    Path press = Files.createDirectory(folder.resolve("press"));
    AlertFiles files = AlertFiles.beside(folder.resolve("index"));
    int port = freePort();
    try (Hook hook = Hook.start(0)) {
      SearchStore.of(files.searches().toString(), Map.of())
          .saveAll(List.of(Searches.of("all", "", hook.address()), Searches.of("no", "party:no")));
      Files.writeString(
          press.resolve("a.jsonl"), CodedPress.article(1, "deal Alpha Beta 1 telling") + "\n");
      RunningJob job = start(outcome, press, port);
      try {
        Undisturbed.await(() -> metric(port, "alerts_delivered") == 1);
        assertEquals(1, metric(port, "alerts"));
        assertEquals(2, metric(port, "saved_searches"));
        assertEquals(0, metric(port, "alerts_failed"));
        assertEquals(0, metric(port, "alerts_pending"));
        assertEquals(new AlertCounts(1, 1, 0), AlertCounts.of(files));
      } finally {
        job.cancel();
      }
    }
  }

  private static RunningJob start(Outcome outcome, Path press, int port) {
    List<Setting> settings = new ArrayList<>(outcome.settings(press));
    settings.add(Outcome.setting("parallelism", "1"));
    settings.add(Outcome.setting("alerts-since", "always"));
    settings.add(Outcome.setting("watch", "1 s"));
    settings.add(Outcome.setting("webhook-private", "true"));
    settings.add(Outcome.setting("metrics-port", String.valueOf(port)));
    JobConfig config = JobConfigReader.of(settings);
    return JobRunner.start(config, new CodedPress(0).pipeline(config));
  }

  /** The value of a metric of an operator; -1 where there is none. */
  private static double metric(int port, String name) throws Exception {
    Pattern line =
        Pattern.compile("(?m)^flink_taskmanager_job_task_operator_" + name + "\\{.*}\\s+(\\S+)");
    return line.matcher(metrics(port))
        .results()
        .map((MatchResult m) -> Double.parseDouble(m.group(1)))
        .findFirst()
        .orElse(-1.0);
  }

  private static String metrics(int port) throws InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + "/metrics");
    try {
      HttpRequest request = HttpRequest.newBuilder(address).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      return ""; // not there yet
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
