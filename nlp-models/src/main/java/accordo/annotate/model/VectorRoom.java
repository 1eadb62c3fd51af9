package accordo.annotate.model;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many vectors a number of caches may keep together; each gets the same share, but for a least
 * one.
 */
final class VectorRoom {
  private static final int LEAST = 5_000;

  private final int vectors;
  private final AtomicInteger caches = new AtomicInteger();

  VectorRoom(int vectors) {
    this.vectors = vectors;
  }

  /** Gives a further cache its share, at the cost of the others'. */
  void enter() {
    caches.incrementAndGet();
  }

  /** How many vectors one half of a cache may hold. */
  int half() {
    return Math.max(LEAST, vectors / 2 / caches.get());
  }
}
