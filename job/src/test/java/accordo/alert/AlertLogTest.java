package accordo.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of which only the last files are kept. */
class AlertLogTest {
  private static final int LIMIT = 2_000;

  @TempDir Path folder;
  private AlertFiles files;

  @BeforeEach
  void start() {
    files = new AlertFiles(folder);
  }

  @Test
  void historyReachesOverFilesAndIsBounded() {
    add(0, 30);
    assertEquals(numbers(29, 20), ids(AlertReader.latest(files.log(), a -> true, 10)));
    add(30, 1_000);
    List<String> kept = ids(AlertReader.latest(files.log(), a -> true, 10_000));
    assertEquals(numbers(999, 1_000 - kept.size()), kept);
    assertTrue(kept.size() > 20 && kept.size() < 200, kept.size() + " kept");
  }

  @Test
  void whatComesAgainIsKnownEvenWhenItsFileIsGone() {
    add(0, 1_000);
    add(0, 1_000);
    List<String> kept = ids(AlertReader.latest(files.log(), a -> true, 10_000));
    assertEquals("a999", kept.get(0));
    assertEquals(new HashSet<>(kept).size(), kept.size());
    assertEquals(new AlertCounts(1_000, 0, 0), AlertCounts.of(files));
  }

  @Test
  void whoFollowsSeesEachOnceInOrder() {
    List<String> seen = new ArrayList<>();
    try (AlertReader reader = new AlertReader(files.log(), 0);
        AlertLog log = log()) {
      for (int i = 0; i < 200; i++) {
        log.add(alert(i));
        reader.forEach(alert -> seen.add(alert.id()));
      }
    }
    assertEquals(IntStream.range(0, 200).mapToObj(i -> "a" + i).toList(), seen);
  }

  @Test
  void halfAnIdIsCutOffAndItsAlertStillKnown() throws IOException {
    add(0, 3);
    Path memory = AlertLog.memory(files.log());
    Files.writeString(memory, "a0\na1\na");
    add(0, 4);
    assertEquals(List.of("a0", "a1", "a2", "a3"), Files.readAllLines(memory));
    assertEquals(numbers(3, 0), ids(AlertReader.latest(files.log(), a -> true, 10)));
  }

  @Test
  void ofVeryManyIdsTheOldestAreForgottenButCounted() {
    Path file = folder.resolve("ids");
    try (KnownIds known = new KnownIds(file, 100)) {
      for (int i = 0; i < 1_000; i++) {
        known.add("a" + i);
        known.flush();
      }
    }
    assertEquals(1_000, KnownIds.count(file));
    try (KnownIds known = new KnownIds(file, 100)) {
      assertTrue(known.contains("a999") && !known.contains("a500"));
    }
  }

  @Test
  void whatWasGivenUpIsCounted() throws IOException {
    add(0, 2);
    FailedMessage failed =
        new FailedMessage("2024-03-10T12:00:00Z", "http://x", 3, "refused", List.of(alert(0)));
    Files.writeString(files.failed(), failed.json() + "\n", StandardOpenOption.CREATE);
    assertEquals(new AlertCounts(2, 0, 1), AlertCounts.of(files));
  }

  private void add(int from, int to) {
    try (AlertLog log = log()) {
      for (int i = from; i < to; i++) {
        log.add(alert(i));
      }
    }
  }

  private AlertLog log() {
    return new AlertLog(files.log(), AlertLog.memory(files.log()), LIMIT);
  }

  /** From a higher number down to a lower one, which is included. */
  private static List<String> numbers(int from, int to) {
    return IntStream.rangeClosed(to, from).map(i -> from + to - i).mapToObj(i -> "a" + i).toList();
  }

  private static List<String> ids(List<Alert> alerts) {
    return alerts.stream().map(Alert::id).toList();
  }

  private static Alert alert(int number) {
    return new Alert(
        "a" + number,
        "all",
        "All",
        null,
        "2024-03-10T12:00:00Z",
        News.NEW,
        "deal",
        1,
        "ACQUISITION",
        "ANNOUNCED",
        "Fjordlight buys Brennick",
        List.of(new AlertChange("a" + number, News.NEW, "deal", null, null)),
        null,
        List.of());
  }
}
