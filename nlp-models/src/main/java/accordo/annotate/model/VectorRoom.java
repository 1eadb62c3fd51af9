package accordo.annotate.model;

import java.util.concurrent.atomic.AtomicInteger;

/** How many vectors a number of caches may keep together; each gets the same share. */
final class VectorRoom {
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
    return Math.max(1, vectors / 2 / caches.get());
  }
}
