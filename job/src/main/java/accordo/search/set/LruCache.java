package accordo.search.set;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Keeps what was asked for last, up to a weight. */
public final class LruCache<K, V> {
  private final Map<K, V> entries = new LinkedHashMap<>(64, 0.75f, true);
  private final ToLongFunction<V> weigher;
  private final long most;
  private long weight;

  public LruCache(long most, ToLongFunction<V> weigher) {
    this.most = most;
    this.weigher = weigher;
  }

  /** The value of a key; made where there is none, maybe by several threads at once. */
  public V get(K key, Supplier<V> maker) {
    synchronized (entries) {
      V known = entries.get(key);
      if (known != null) {
        return known;
      }
    }
    V made = maker.get();
    put(key, made);
    return made;
  }

  private void put(K key, V value) {
    synchronized (entries) {
      V old = entries.put(key, value);
      weight += weigher.applyAsLong(value) - (old == null ? 0 : weigher.applyAsLong(old));
      var eldest = entries.entrySet().iterator();
      while (weight > most && entries.size() > 1) {
        weight -= weigher.applyAsLong(eldest.next().getValue());
        eldest.remove();
      }
    }
  }
}
