package accordo.annotate.model;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Keeps vectors by number, the recently used ones at least: when the young half is full it becomes
 * the old one, and what is asked for again comes back. Safe for use by many threads.
 */
final class VectorCache {
  private final int size;
  private final VectorRoom room;
  private final AtomicInteger kept = new AtomicInteger();
  private volatile AtomicReferenceArray<float[]> young;
  private volatile AtomicReferenceArray<float[]> old;

  /**
   * @param size numbers run from 0 to this
   * @param room how many vectors may be kept
   */
  VectorCache(int size, VectorRoom room) {
    this.size = size;
    this.room = room;
    room.enter();
    this.young = new AtomicReferenceArray<>(size);
    this.old = young;
  }

  /** The vector of a number, or null. */
  float[] get(int number) {
    float[] vector = young.get(number);
    if (vector == null) {
      vector = old.get(number);
      if (vector != null) {
        put(number, vector);
      }
    }
    return vector;
  }

  void put(int number, float[] vector) {
    young.set(number, vector);
    if (kept.incrementAndGet() >= room.half()) {
      old = young;
      young = new AtomicReferenceArray<>(size);
      kept.set(0);
    }
  }
}
