package accordo.annotate.model;

import java.io.IOException;
import java.util.Collection;

/** A set of 64-bit hashes, each with a slot; values stand in arrays of the same length. */
final class HashKeys {
  /** Stands for an empty slot; a text may well have it as its hash, so that one is moved. */
  private static final long EMPTY = 0;

  private final long[] slots;

  private HashKeys(long[] slots) {
    this.slots = slots;
  }

  /**
   * Lays out keys.
   *
   * @throws IllegalArgumentException when two are equal
   */
  static HashKeys of(Collection<Long> keys) {
    int size = Integer.highestOneBit(Math.max(2, keys.size() * 3 / 2)) * 2;
    HashKeys table = new HashKeys(new long[size]);
    for (long key : keys) {
      int slot = table.probe(key);
      if (table.slots[slot] != EMPTY) {
        throw new IllegalArgumentException("two texts have the hash " + key);
      }
      table.slots[slot] = named(key);
    }
    return table;
  }

  static HashKeys read(PackedReader in) throws IOException {
    return new HashKeys(in.readLongs());
  }

  void write(PackedWriter out) throws IOException {
    out.writeLongs(slots);
  }

  /** How many slots there are. */
  int size() {
    return slots.length;
  }

  /** The slot of a key, or -1. */
  int slot(long key) {
    int slot = probe(key);
    return slots[slot] == EMPTY ? -1 : slot;
  }

  private int probe(long key) {
    long name = named(key);
    int mask = slots.length - 1;
    int slot = (int) ((name ^ (name >>> 32)) * 0x9E3779B9L >>> 7) & mask;
    while (slots[slot] != name && slots[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long named(long key) {
    return key == EMPTY ? 1 : key;
  }
}
