package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From an article on its topic to the alert on its topic, over a real broker. */
@Timeout(120)
class AlertLatencyTest {
  private static final int ARTICLES = Integer.getInteger("accordo.articles", 250);
  private static final int A_SECOND = 25;
  private static final int SEARCHES = 2_000;
  private static final long MOST_MILLIS = 2_000;

  @TempDir Path folder;

  @Test
  void anAlertDoesNotWaitForTheCheckpoint() throws Exception {
    try (Broker broker = Broker.start(Files.createDirectory(folder.resolve("kafka")))) {
      var load = new AlertLatency.Load(ARTICLES, A_SECOND, SEARCHES, AlertLatencyTest::body);
      AlertLatency.Result result =
          AlertLatency.measure(
              broker.address(),
              folder,
              load,
              config -> JobRunner.start(config, new CodedPress(0).pipeline(config)));
      System.out.println(result);
      assertEquals(ARTICLES, result.alerts());
      assertTrue(result.p99() < MOST_MILLIS, result.toString());
    }
  }

  /** Of two companies that no other article names. */
  private static String body(int number) {
    return "deal Al%s Bor%s 1 telling".formatted(letters(number), letters(number));
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number + 1_000; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }
}
