package accordo.company.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Millions of names with their identifiers in little memory: an open-addressing table of 64-bit
 * hashes in place of the names, and the identifiers' bytes in blocks. A wrong hit has the chance of
 * one in a million millions.
 */
final class NameIndex {
  private static final int BLOCK = 1 << 20;
  private static final double FULL = 0.6;

  private long[] hashes = new long[1 << 10];
  private int[] places = new int[1 << 10];
  private final List<byte[]> blocks = new ArrayList<>();
  private int size;
  private int end = BLOCK;

  /** Adds a name; the first identifier of a name stays. */
  void add(String key, String identifier) {
    if (size >= hashes.length * FULL) {
      grow();
    }
    int slot = slot(hashes, hash(key));
    if (hashes[slot] == 0) {
      hashes[slot] = hash(key);
      places[slot] = store(identifier);
      size++;
    }
  }

  boolean contains(String key) {
    return hashes[slot(hashes, hash(key))] != 0;
  }

  /** The identifier of a name, or null. */
  String identifier(String key) {
    int slot = slot(hashes, hash(key));
    if (hashes[slot] == 0) {
      return null;
    }
    byte[] block = blocks.get(places[slot] / BLOCK);
    int from = places[slot] % BLOCK;
    return new String(block, from + 1, block[from], StandardCharsets.UTF_8);
  }

  private int store(String identifier) {
    byte[] bytes = identifier.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, Byte.MAX_VALUE);
    if (end + length + 1 > BLOCK) {
      blocks.add(new byte[BLOCK]);
      end = 0;
    }
    byte[] block = blocks.get(blocks.size() - 1);
    int place = (blocks.size() - 1) * BLOCK + end;
    block[end] = (byte) length;
    System.arraycopy(bytes, 0, block, end + 1, length);
    end += length + 1;
    return place;
  }

  private void grow() {
    long[] old = hashes;
    int[] oldPlaces = places;
    hashes = new long[old.length * 2];
    places = Arrays.copyOf(oldPlaces, hashes.length);
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int slot = slot(hashes, old[i]);
        hashes[slot] = old[i];
        places[slot] = oldPlaces[i];
      }
    }
  }

  private static int slot(long[] table, long hash) {
    int slot = (int) (hash ^ hash >>> 32) & table.length - 1;
    while (table[slot] != 0 && table[slot] != hash) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  /** FNV-1a over the characters, never 0. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
