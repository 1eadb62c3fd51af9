package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Turns turns = new Turns(1, Duration.ofHours(1));
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());
  private final List<Thread> threads = new ArrayList<>();

  /** Starts a search, and returns once it waits. */
  private void waiting(String name, boolean broad) {
    Thread thread =
        new Thread(
            () -> {
              try (Turns.Turn turn = turns.take()) {
                if (broad) {
                  turn.standAside();
                }
                done.add(name);
              }
            });
    thread.start();
    threads.add(thread);
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  private void join() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (Thread thread : threads) {
            thread.join();
          }
        });
  }

  @Test
  void whoCameFirstGoesFirst() {
    try (Turns.Turn first = turns.take()) {
      waiting("one", false);
      waiting("two", false);
      waiting("three", false);
    }
    join();
    assertEquals(List.of("one", "two", "three"), done);
  }

  @Test
  void whoStandsAsideLetsThosePassThatWait() {
    try (Turns.Turn first = turns.take()) {
      waiting("broad", true);
      waiting("one", false);
      waiting("two", false);
    }
    join();
    assertEquals(List.of("one", "two", "broad"), done);
  }

  @Test
  void whoStandsAsideAloneGoesOn() {
    try (Turns.Turn alone = turns.take()) {
      alone.standAside();
      done.add("alone");
    }
    waitingNoMore();
    assertEquals(List.of("alone", "next"), done);
  }

  private void waitingNoMore() {
    try (Turns.Turn next = turns.take()) {
      done.add("next");
    }
  }

  @Test
  void neverMoreAtOnceThanThereArePlaces() {
    Turns two = new Turns(2, Duration.ofNanos(1));
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    for (int i = 0; i < 8; i++) {
      boolean broad = i % 3 == 0;
      Thread thread =
          new Thread(
              () -> {
                for (int k = 0; k < 2_000; k++) {
                  try (Turns.Turn turn = two.take()) {
                    if (broad) {
                      turn.standAside();
                    }
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    now.decrementAndGet();
                  }
                }
              });
      thread.start();
      threads.add(thread);
    }
    join();
    assertEquals(0, now.get());
    assertEquals(true, most.get() <= 2);
  }
}
