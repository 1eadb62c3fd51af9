package accordo.job;

import static accordo.job.Outcome.setting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.deal.Status;
import accordo.extract.Rejection;
import accordo.ingest.Reject;
import accordo.ingest.RejectJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole job between real topics, stopped in between and gone on with. */
@Timeout(300)
class KafkaJobTest {
  private static final int PARTITIONS = 2;

  @TempDir Path folder;
  private Broker broker;
  private Outcome outcome;

  @BeforeEach
  void start() throws Exception {
    broker = Broker.start(Files.createDirectory(folder.resolve("kafka")));
    for (String topic : List.of("articles", "deals", "rejects")) {
      broker.create(topic, PARTITIONS);
    }
    outcome = new Outcome(folder.resolve("out"));
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void aJobThatGoesOnFromItsSavepointLosesAndDoublesNothing() throws Exception {
    broker.send("articles", Press.json(Press.TAKEOVER), "{\"id\": \"trunc", null);
    RunningJob first = JobRunner.start(config());
    await(() -> deals().size() == 1 && rejects().size() == 2);
    String savepoint = first.stop(folder.resolve("savepoints").toUri().toString());
    assertEquals(deals(), outcome.deals());

    sendTheRest();
    goOnFrom(savepoint);

    assertOutcome();
    assertEquals(deals().size(), new HashSet<>(deals()).size(), "no version of a deal twice");
    assertEquals(4, deals().size());
  }

  @Test
  void aJobThatWasKilledGoesOnFromItsLastCheckpoint() throws Exception {
    broker.send("articles", Press.json(Press.TAKEOVER), "{\"id\": \"trunc", null);
    RunningJob first = JobRunner.start(config());
    await(
        () ->
            deals().size() == 1
                && rejects().size() == 2
                && Checkpoints.latest(checkpoints()).isPresent());
    first.cancel();

    sendTheRest();
    goOnFrom(JobConfig.LATEST);
    assertOutcome();
  }

  private void goOnFrom(String state) throws InterruptedException {
    RunningJob job = JobRunner.start(config(setting("restore-from", state)));
    await(() -> latest().size() == 3 && isTakeoverDone() && rejects().size() >= 3);
    job.stop(folder.resolve("savepoints").toUri().toString());
  }

  private boolean isTakeoverDone() {
    return latest().stream().anyMatch(d -> d.status() == Status.COMPLETED);
  }

  private void sendTheRest() {
    broker.send(
        "articles",
        Press.json(Press.TAKEOVER),
        Press.json(Press.LICENCE),
        Press.json(Press.TAKEOVER_DONE),
        Press.json(Press.SUPPLY),
        Press.json(Press.NO_DEAL),
        "not json");
  }

  /** The index and the latest messages are what one undisturbed run over all articles makes. */
  private void assertOutcome() throws Exception {
    Path all = folder.resolve("all.jsonl");
    Files.write(
        all,
        Stream.concat(Press.ALL.stream(), Stream.of(Press.TAKEOVER_DONE))
            .map(Press::json)
            .toList());
    Outcome undisturbed = new Outcome(folder.resolve("undisturbed"));
    JobRunner.run(JobConfigReader.of(undisturbed.settings(all)), c -> {});

    assertEquals(undisturbed.deals(), outcome.deals());
    assertEquals(undisturbed.deals(), latest());
    assertTrue(isTakeoverDone());
    assertEquals(
        Map.of(Rejection.MALFORMED_JSON, 2L, Rejection.MISSING_BODY, 1L),
        rejects().stream()
            .collect(Collectors.toMap(Reject::where, Reject::reason, (a, b) -> a))
            .values()
            .stream()
            .collect(Collectors.groupingBy(r -> r, Collectors.counting())));
  }

  private JobConfig config(Setting... more) {
    List<Setting> settings = new ArrayList<>(outcome.settings(broker.uri("articles")));
    settings.add(setting("deals", broker.uri("deals")));
    settings.add(setting("rejects", broker.uri("rejects")));
    settings.add(setting("checkpoint-interval", "300 ms"));
    settings.add(setting("checkpoint-dir", checkpoints().toString()));
    settings.addAll(List.of(more));
    return JobConfigReader.of(settings);
  }

  private List<DealRecord> deals() {
    return broker.read("deals", PARTITIONS).stream().map(DealJson::read).toList();
  }

  /** What a compacted topic would hold in the end. */
  private List<DealRecord> latest() {
    Map<String, DealRecord> latest = new TreeMap<>();
    deals().forEach(d -> latest.put(d.id(), d));
    return List.copyOf(latest.values());
  }

  private List<Reject> rejects() {
    return broker.read("rejects", PARTITIONS).stream().map(RejectJson::read).toList();
  }

  private Path checkpoints() {
    return folder.resolve("checkpoints");
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(150));
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "not in time");
      Thread.sleep(200);
    }
  }
}
