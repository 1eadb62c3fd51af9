package accordo.job;

import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.ingest.Reject;
import accordo.ingest.RejectJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A job process that is killed at random moments, again and again, between real topics. */
@Timeout(900)
class KilledJobTest {
  private static final int KILLS = Integer.getInteger("accordo.kills", 20);
  private static final int INPUTS = 1_500;
  private static final int MILLIS_AN_ARTICLE = 4;
  private static final int LONGEST_LIFE = 1_500;

  @TempDir Path folder;
  private Broker broker;
  private Outcome outcome;

  @BeforeEach
  void start() throws Exception {
    broker = Broker.start(Files.createDirectory(folder.resolve("kafka")));
    for (String topic : List.of("articles", "deals", "rejects")) {
      broker.create(topic, 1);
    }
    outcome = new Outcome(Files.createDirectory(folder.resolve("out")));
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void itsRecordsAreThoseOfARunThatNobodyDisturbed() throws Exception {
    List<String> inputs = CodedPress.inputs(INPUTS);
    broker.send("articles", inputs.toArray(String[]::new));
    Random random = new Random(5);
    for (int kill = 0; kill < KILLS; kill++) {
      try (Jvm job = life()) {
        Thread.sleep(random.nextInt(LONGEST_LIFE));
        assertTrue(job.isAlive(), "it died by itself");
        job.kill();
      }
    }
    try (Jvm job = life()) {
      Undisturbed.awaitInputs(outcome, INPUTS);
      job.kill();
    }
    List<Reject> rejects = broker.read("rejects", 1).stream().map(RejectJson::read).toList();
    Undisturbed.of(inputs, folder.resolve("undisturbed")).assertEqual(outcome, rejects);
    Undisturbed.assertSame(outcome.deals(), latest());
  }

  private Jvm life() throws Exception {
    String[] args =
        Stream.concat(
                Stream.of(String.valueOf(MILLIS_AN_ARTICLE)),
                Undisturbed.settings(outcome, broker).stream().map(s -> s.key() + "=" + s.value()))
            .toArray(String[]::new);
    Path log = folder.resolve("job.log");
    Jvm job = Jvm.start(log, List.of("-Xmx512m"), CodedJob.class.getName(), args);
    assertTrue(job.prints(CodedJob.RUNNING), () -> Jvm.read(log));
    return job;
  }

  /** What the compacted topic holds in the end. */
  private List<DealRecord> latest() {
    Map<String, DealRecord> latest = new TreeMap<>();
    broker.read("deals", 1).stream()
        .map(DealJson::read)
        .forEach(deal -> latest.put(deal.id(), deal));
    return List.copyOf(latest.values());
  }
}
