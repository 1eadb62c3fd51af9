package accordo.company.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is worked out from a name, kept for when it is asked again: articles ask for the same names
 * over and over. Safe for use by many threads.
 *
 * @param <T> what is worked out
 */
public final class Remembered<T> {
  private static final int KEPT = 50_000;

  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> find;

  public Remembered(Function<String, T> find) {
    this.find = find;
  }

  public T of(String name) {
    T value = known.get(name);
    if (value == null) {
      value = find.apply(name);
      if (known.size() >= KEPT) {
        known.clear();
      }
      known.put(name, value);
    }
    return value;
  }
}
