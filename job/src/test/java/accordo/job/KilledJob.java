package accordo.job;

import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.alert.Alert;
import accordo.alert.AlertFiles;
import accordo.alert.AlertJson;
import accordo.alert.AlertReader;
import accordo.alert.Hook;
import accordo.alert.News;
import accordo.alert.SearchStore;
import accordo.alert.Searches;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A job between real topics, in processes that are killed at random moments, while the webhook that
 * it tells is not always well either.
 */
final class KilledJob implements AutoCloseable {
  private static final int KILLS = Integer.getInteger("accordo.kills", 20);
  private static final int MILLIS_AN_ARTICLE = 4;
  private static final int LONGEST_LIFE = 1_500;

  final Broker broker;
  final Outcome outcome;
  final AlertFiles files;
  private final Path folder;
  private final Random random = new Random(7);
  private final List<String> taken = new ArrayList<>();
  private Hook hook;

  KilledJob(Path folder) throws Exception {
    this.folder = folder;
    broker = Broker.start(Files.createDirectory(folder.resolve("kafka")));
    for (String topic : List.of("articles", "deals", "rejects", "alerts")) {
      broker.create(topic, 1);
    }
    outcome = new Outcome(Files.createDirectory(folder.resolve("out")));
    files = AlertFiles.beside(folder.resolve("out/index"));
    hook = Hook.start(0);
    SearchStore.of(broker.uri("searches"), Map.of())
        .saveAll(
            List.of(
                Searches.of("all", "", hook.address()),
                Searches.of("done", "status:COMPLETED", News.NEW, hook.address())));
  }

  /** Lives and dies until all inputs have been read and all alerts have arrived. */
  void run(List<String> inputs) throws Exception {
    broker.send("articles", inputs.toArray(String[]::new));
    for (int kill = 0; kill < KILLS; kill++) {
      disturbHook();
      try (Jvm job = life()) {
        Thread.sleep(random.nextInt(LONGEST_LIFE));
        assertTrue(job.isAlive(), "it died by itself");
        job.kill();
      }
    }
    hook.recover();
    try (Jvm job = life()) {
      Undisturbed.awaitInputs(outcome, inputs.size());
      Undisturbed.await(() -> arrived().containsAll(ids(logged())));
      job.kill();
    }
  }

  private Jvm life() throws Exception {
    List<Setting> settings = new ArrayList<>(Undisturbed.settings(outcome, broker));
    settings.add(Outcome.setting("saved-searches", broker.uri("searches")));
    settings.add(Outcome.setting("alerts", broker.uri("alerts")));
    settings.add(Outcome.setting("alerts-since", "always"));
    settings.add(Outcome.setting("webhook-private", "true"));
    String[] args =
        Stream.concat(
                Stream.of(String.valueOf(MILLIS_AN_ARTICLE)),
                settings.stream().map(s -> s.key() + "=" + s.value()))
            .toArray(String[]::new);
    Path log = folder.resolve("job.log");
    Jvm job = Jvm.start(log, List.of("-Xmx512m"), CodedJob.class.getName(), args);
    assertTrue(job.prints(CodedJob.RUNNING), () -> Jvm.read(log));
    return job;
  }

  /** Refuses, is silent, answers nonsense, or is gone until it starts again at the same port. */
  private void disturbHook() throws Exception {
    switch (random.nextInt(4)) {
      case 0 -> hook.answer(500, 503, Hook.SILENT, 200, 429, 302);
      case 1 -> hook.answer(Hook.SILENT, Hook.SILENT, 200, 200, 500);
      case 2 -> {
        int port = hook.port();
        taken.addAll(hook.taken());
        hook.close();
        hook = Hook.start(port);
        hook.answer(500, 500);
      }
      default -> {}
    }
  }

  /** The ids of the alerts that the webhook took. */
  Set<String> arrived() throws Exception {
    Set<String> ids = new HashSet<>(taken);
    ids.addAll(hook.taken());
    return ids;
  }

  /** The ids of the alerts in the topic. */
  Set<String> topic() {
    Set<String> ids = new HashSet<>();
    broker.read("alerts", 1).forEach(json -> ids.add(AlertJson.read(json).id()));
    return ids;
  }

  /** The alerts in the log. */
  List<Alert> logged() {
    return AlertReader.latest(files.log(), a -> true, Integer.MAX_VALUE);
  }

  static Set<String> ids(List<Alert> alerts) {
    Set<String> ids = new HashSet<>();
    alerts.forEach(alert -> ids.add(alert.id()));
    return ids;
  }

  @Override
  public void close() {
    hook.close();
    broker.close();
  }
}
