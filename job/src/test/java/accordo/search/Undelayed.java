package accordo.search;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

/** Waits for what must come soon. */
final class Undelayed {
  private static final long MOST_NANOS = 20_000_000_000L;

  private Undelayed() {}

  /** Waits until something holds; the time it took in milliseconds. */
  static long until(BooleanSupplier holds) throws InterruptedException {
    long start = System.nanoTime();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - start > MOST_NANOS) {
        fail("it did not come within 20 s");
      }
      Thread.sleep(5);
    }
    return (System.nanoTime() - start) / 1_000_000;
  }
}
