package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DealRecord;
import accordo.ingest.Reject;
import accordo.job.ArticleOutcome.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/** What a run without faults makes of inputs, for comparison with one that had some. */
record Undisturbed(List<DealRecord> deals, long articles, Set<String> rejects, Balance balance) {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  static Undisturbed of(List<String> inputs, Path folder) throws Exception {
    Files.createDirectories(folder);
    Path file = Files.write(folder.resolve("inputs.jsonl"), inputs);
    Outcome outcome = new Outcome(folder);
    JobConfig config = JobConfigReader.of(outcome.settings(file));
    JobRunner.start(config, new CodedPress(0).pipeline(config)).await(counts -> {});
    Balance balance = Balance.read(folder.resolve("index")).orElseThrow();
    assertEquals(inputs.size(), balance.count(Kind.IN));
    return new Undisturbed(
        plain(outcome.deals()), outcome.articles(), plainRejects(outcome.rejects()), balance);
  }

  /** Asserts that a run that had faults came to the same, and its balance closes. */
  void assertEqual(Outcome outcome, Collection<Reject> rejected) {
    assertSame(deals, plain(outcome.deals()));
    assertEquals(articles, outcome.articles());
    assertEquals(rejects, plainRejects(rejected));
    Balance other = Balance.read(outcome.folder().resolve("index")).orElseThrow();
    assertTrue(other.closes(), other.toString());
    assertEquals(balance.outcomes(), other.outcomes());
    assertEquals(balance.rejected(), other.rejected());
  }

  /** Names the first record that differs, since all of them are too many to read. */
  static void assertSame(List<DealRecord> expected, List<DealRecord> found) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i));
    }
    assertEquals(expected.size(), found.size());
  }

  /** Versions count what was shown, so they depend on what was shown twice. */
  static List<DealRecord> plain(List<DealRecord> deals) {
    return deals.stream().map(d -> d.withVersion(0)).toList();
  }

  private static Set<String> plainRejects(Collection<Reject> rejects) {
    Set<String> plain = new TreeSet<>();
    rejects.forEach(r -> plain.add(r.reason() + " " + r.raw()));
    return plain;
  }

  /** Waits until a job has made a checkpoint after so many inputs. */
  static void awaitInputs(Outcome outcome, long inputs) throws Exception {
    await(
        () ->
            Balance.read(outcome.folder().resolve("index")).map(b -> b.count(Kind.IN)).orElse(0L)
                >= inputs);
  }

  static void await(Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.call()) {
      assertTrue(Instant.now().isBefore(end), "not in time");
      Thread.sleep(100);
    }
  }

  /** The settings of a job over a topic, with all that it needs to go on after its death. */
  static List<Setting> settings(Outcome outcome, Broker broker) {
    List<Setting> settings = new ArrayList<>(outcome.settings(broker.uri("articles")));
    settings.add(Outcome.setting("deals", broker.uri("deals")));
    settings.add(Outcome.setting("rejects", broker.uri("rejects")));
    settings.add(Outcome.setting("checkpoint-interval", "200 ms"));
    settings.add(Outcome.setting("checkpoint-dir", outcome.folder().resolve("ck").toString()));
    settings.add(Outcome.setting("restore-from", JobConfig.LATEST));
    return settings;
  }
}
