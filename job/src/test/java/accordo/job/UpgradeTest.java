package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DeskCodec;
import accordo.job.ArticleOutcome.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A savepoint that was taken by the release of state version 2 is gone on from. It lies among the
 * resources; {@code -Daccordo.savepoint=write} takes one anew, for a new version, beside it.
 */
@Timeout(300)
class UpgradeTest {
  private static final String SAVEPOINT = "state-version-2.zip";
  private static final int BEFORE = 60;
  private static final int INPUTS = 120;

  @TempDir Path folder;

  @Test
  void aSavepointOfVersionTwoIsGoneOnFrom() throws Exception {
    List<String> inputs = CodedPress.inputs(INPUTS);
    Path press = Files.createDirectory(folder.resolve("press"));
    Outcome outcome = new Outcome(folder.resolve("out"));
    if ("write".equals(System.getProperty("accordo.savepoint"))) {
      write(press, inputs, outcome);
    }
    Path savepoint = unzip(folder.resolve("savepoint"));
    Path rest = folder.resolve("rest.jsonl");
    Files.write(rest, inputs.subList(BEFORE, INPUTS));
    JobConfig config = config(outcome, rest, savepoint.toString());
    RunningJob job = JobRunner.start(config, new CodedPress(0).pipeline(config));
    Undisturbed.awaitInputs(outcome, INPUTS);
    job.cancel();

    Balance balance = Balance.read(folder.resolve("out/index")).orElseThrow();
    assertEquals(INPUTS, balance.count(Kind.IN));
    assertTrue(balance.closes(), balance.toString());
    Undisturbed all = Undisturbed.of(inputs, folder.resolve("undisturbed"));
    assertEquals(all.balance().outcomes(), balance.outcomes());
    // Of deals that are told on after the savepoint the record is whole, with what was known
    // before.
    var records = Undisturbed.plain(outcome.deals());
    assertTrue(records.size() > 20, () -> records.size() + " records");
    assertTrue(all.deals().containsAll(records));
  }

  @Test
  void stateOfAnotherVersionIsRefusedByName() {
    byte[] newer = {9, 0, 0, 0, 0};
    String message =
        assertThrows(IllegalStateException.class, () -> DeskCodec.mentions(newer)).getMessage();
    assertTrue(message.contains("version 9"), message);
  }

  private void write(Path press, List<String> inputs, Outcome outcome) throws Exception {
    Files.write(press.resolve("inputs.jsonl"), inputs.subList(0, BEFORE));
    JobConfig config = config(outcome, press, null);
    RunningJob job = JobRunner.start(config, new CodedPress(0).pipeline(config));
    Undisturbed.awaitInputs(outcome, BEFORE);
    Path savepoint = Path.of(java.net.URI.create(job.stop(folder.resolve("taken").toUri() + "")));
    Path zip = Path.of("src/test/resources/accordo/job", SAVEPOINT);
    Files.createDirectories(zip.getParent());
    try (Stream<Path> files = Files.walk(savepoint);
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(savepoint.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
  }

  private static JobConfig config(Outcome outcome, Path from, String savepoint) {
    List<Setting> settings = new ArrayList<>(outcome.settings(from));
    settings.add(Outcome.setting("checkpoint-interval", "200 ms"));
    settings.add(Outcome.setting("watch", "1 s"));
    if (savepoint != null) {
      settings.add(Outcome.setting("restore-from", savepoint));
    }
    return JobConfigReader.of(settings);
  }

  private static Path unzip(Path to) throws IOException {
    Files.createDirectories(to);
    Path written = Path.of("src/test/resources/accordo/job", SAVEPOINT);
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(written))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Files.copy(in, to.resolve(entry.getName()));
      }
    }
    return to;
  }
}
