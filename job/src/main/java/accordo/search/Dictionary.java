package accordo.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for texts, from 0, the same in all segments as long as a search is open, so that counts
 * of segments can be added. It only grows: by what has ever been in the index.
 */
final class Dictionary {
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private volatile String[] texts = new String[1024];
  private volatile int size;

  /** The number of a text; a new one where there is none. */
  int number(String text) {
    Integer known = numbers.get(text);
    return known == null ? add(text) : known;
  }

  /** The number of a text, or -1 where it was never seen. */
  int find(String text) {
    return numbers.getOrDefault(text, -1);
  }

  private synchronized int add(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, size * 2);
    }
    texts[size] = text;
    numbers.put(text, size);
    return size++;
  }

  String text(int number) {
    return texts[number];
  }

  int size() {
    return size;
  }
}
