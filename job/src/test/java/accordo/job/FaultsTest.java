package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.index.IndexException;
import accordo.ingest.Reject;
import accordo.ingest.RejectJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.util.TestStreamEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What may break around a job, broken: it comes to the same records, or says what is wrong. */
@Timeout(400)
class FaultsTest {
  private static final int INPUTS = 600;
  private static final int MILLIS_AN_ARTICLE = 5;

  @TempDir Path folder;
  private Outcome outcome;

  @BeforeEach
  void start() throws IOException {
    outcome = new Outcome(Files.createDirectory(folder.resolve("out")));
  }

  @Test
  void aTaskManagerThatIsLostIsReplaced() throws Exception {
    List<String> inputs = CodedPress.inputs(INPUTS);
    JobConfig config = fileConfig(inputs);
    Configuration flink = new Configuration();
    flink.set(RestOptions.BIND_PORT, "0");
    var cluster =
        new MiniClusterConfiguration.Builder()
            .setConfiguration(flink)
            .setNumTaskManagers(2)
            .setNumSlotsPerTaskManager(1)
            .build();
    try (MiniCluster mini = new MiniCluster(cluster)) {
      mini.start();
      var env =
          new TestStreamEnvironment(mini, JobEnvironment.settings(config), 2, List.of(), List.of());
      JobRunner.build(config, new CodedPress(MILLIS_AN_ARTICLE).pipeline(config), env);
      var job = env.executeAsync();
      Undisturbed.awaitInputs(outcome, 1);
      mini.terminateTaskManager(0).get();
      mini.startTaskManager();
      job.getJobExecutionResult().get();
    }
    undisturbed(inputs).assertEqual(outcome, outcome.rejects());
  }

  @Test
  void aBrokerThatStopsAndStartsAgainIsWaitedFor() throws Exception {
    List<String> inputs = CodedPress.inputs(INPUTS);
    Path data = Files.createDirectory(folder.resolve("kafka"));
    Broker broker = Broker.start(data);
    for (String topic : List.of("articles", "deals", "rejects")) {
      broker.create(topic, 1);
    }
    broker.send("articles", inputs.toArray(String[]::new));
    JobConfig config = JobConfigReader.of(Undisturbed.settings(outcome, broker));
    RunningJob job = JobRunner.start(config, new CodedPress(MILLIS_AN_ARTICLE).pipeline(config));
    Undisturbed.awaitInputs(outcome, 1);
    broker.close();
    Thread.sleep(1_000);
    broker = broker.startAgain();
    Undisturbed.awaitInputs(outcome, INPUTS);
    List<Reject> rejects = broker.read("rejects", 1).stream().map(RejectJson::read).toList();
    job.cancel();
    broker.close();
    undisturbed(inputs).assertEqual(outcome, rejects);
  }

  @Test
  void poisonSlownessAndGluttonyCostTheirArticlesOnly() throws Exception {
    List<String> inputs = new ArrayList<>(CodedPress.inputs(100));
    inputs.add(50, CodedPress.article(5001, "slow 1"));
    inputs.add(70, CodedPress.article(5002, "glutton 1"));
    Path file = Files.write(folder.resolve("inputs.jsonl"), inputs);
    String[] args =
        Stream.concat(
                Stream.of("0"),
                Stream.concat(
                        outcome.settings(file).stream(),
                        Stream.of(Outcome.setting("article-time-limit", "8 s")))
                    .map(s -> s.key() + "=" + s.value()))
            .toArray(String[]::new);
    Path log = folder.resolve("job.log");
    try (Jvm job = Jvm.start(log, List.of("-Xmx400m"), CodedJob.class.getName(), args)) {
      assertEquals(0, job.exitCode(), () -> Jvm.read(log));
    }
    List<String> reasons =
        outcome.rejects().stream()
            .filter(r -> r.articleId() != null && r.articleId().startsWith("a500"))
            .map(r -> r.articleId() + " " + r.reason())
            .sorted()
            .toList();
    assertEquals("a5001 EXTRACTION_TIMEOUT", reasons.get(0));
    assertTrue(
        List.of("a5002 EXTRACTION_MEMORY", "a5002 EXTRACTION_FAILED").contains(reasons.get(1)),
        reasons::toString);
    inputs.removeIf(line -> line.contains("\"a500"));
    Undisturbed without = undisturbed(inputs);
    Undisturbed.assertSame(without.deals(), Undisturbed.plain(outcome.deals()));
    Balance balance = Balance.read(folder.resolve("out/index")).orElseThrow();
    assertTrue(balance.closes(), balance.toString());
  }

  @Test
  void aDamagedShardIsNamedAndMadeAnewWithOneCommand() throws Exception {
    List<String> inputs = CodedPress.inputs(200);
    JobConfig config = fileConfig(inputs);
    run(config);
    damage(folder.resolve("out/index/shard-1"));
    String message = assertThrows(IndexException.class, () -> run(config)).getMessage();
    assertTrue(message.contains("shard-1") && message.contains("--rebuild"), message);

    run(fileConfig(inputs, Outcome.setting("rebuild", "true")));
    Undisturbed.assertSame(undisturbed(inputs).deals(), Undisturbed.plain(outcome.deals()));
  }

  @Test
  void aSecondJobOnTheSameIndexIsRefused() throws Exception {
    List<String> inputs = CodedPress.inputs(40);
    JobConfig endless = fileConfig(inputs, Outcome.setting("watch", "1 s"));
    RunningJob first = JobRunner.start(endless, new CodedPress(0).pipeline(endless));
    Undisturbed.awaitInputs(outcome, 1);
    String message = assertThrows(IndexException.class, () -> run(endless)).getMessage();
    assertTrue(message.contains("being written by another job"), message);
    first.cancel();
  }

  /** A limit on the size of files stands for the disk: both refuse a write in the middle. */
  @Test
  void aDiskThatTakesNoMoreEndsTheJobWhichGoesOnWhenThereIsRoom() throws Exception {
    List<String> inputs = CodedPress.inputs(INPUTS);
    JobConfig config = fileConfig(inputs, Outcome.setting("restore-from", "latest"));
    List<Setting> settings = new ArrayList<>(outcome.settings(config.from().toArray()));
    settings.add(Outcome.setting("checkpoint-interval", "200 ms"));
    settings.add(Outcome.setting("checkpoint-dir", config.checkpointDir()));
    String[] args =
        Stream.concat(Stream.of("2"), settings.stream().map(s -> s.key() + "=" + s.value()))
            .toArray(String[]::new);
    Path log = folder.resolve("job.log");
    try (Jvm job = Jvm.startWithFileLimit(32, log, CodedJob.class.getName(), args)) {
      assertTrue(job.exitCode() != 0);
    }
    assertTrue(Jvm.read(log).contains("File too large"), () -> Jvm.read(log));
    run(config);
    undisturbed(inputs).assertEqual(outcome, outcome.rejects());
  }

  private static void run(JobConfig config) throws InterruptedException {
    JobRunner.start(config, new CodedPress(0).pipeline(config)).await(counts -> {});
  }

  private Undisturbed undisturbed(List<String> inputs) throws Exception {
    return Undisturbed.of(inputs, folder.resolve("undisturbed"));
  }

  /** Half of the inputs in each of two files, so that two readers have something to do. */
  private JobConfig fileConfig(List<String> inputs, Setting... more) throws IOException {
    int half = inputs.size() / 2;
    Path one = Files.write(folder.resolve("one.jsonl"), inputs.subList(0, half));
    Path two = Files.write(folder.resolve("two.jsonl"), inputs.subList(half, inputs.size()));
    List<Setting> settings = new ArrayList<>(outcome.settings(one, two));
    settings.add(Outcome.setting("checkpoint-interval", "200 ms"));
    settings.add(Outcome.setting("checkpoint-dir", folder.resolve("ck").toString()));
    settings.addAll(List.of(more));
    return JobConfigReader.of(settings);
  }

  /** Turns bytes round in the middle of the largest file. */
  private static void damage(Path shard) throws IOException {
    try (Stream<Path> files = Files.list(shard)) {
      Path largest =
          files.max(java.util.Comparator.comparingLong(f -> f.toFile().length())).orElseThrow();
      byte[] bytes = Files.readAllBytes(largest);
      for (int i = bytes.length / 3; i < bytes.length / 2; i++) {
        bytes[i] ^= 0x5a;
      }
      Files.write(largest, bytes);
    }
  }
}
