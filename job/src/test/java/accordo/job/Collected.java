package accordo.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** A sink that keeps what it gets, by name, where the test can see it. */
record Collected<T>(String name) implements Sink<T> {
  private static final Map<String, Collection<Object>> ALL = new ConcurrentHashMap<>();

  static void clear() {
    ALL.clear();
  }

  @SuppressWarnings("unchecked") // a name stands for one sink, and so for one type
  static <T> List<T> of(String name) {
    return (List<T>) List.copyOf(ALL.getOrDefault(name, List.of()));
  }

  @Override
  public SinkWriter<T> createWriter(WriterInitContext context) {
    Collection<Object> mine = ALL.computeIfAbsent(name, n -> new ConcurrentLinkedQueue<>());
    return new SinkWriter<>() {
      @Override
      public void write(T element, Context elementContext) {
        mine.add(element);
      }

      @Override
      public void flush(boolean endOfInput) {}

      @Override
      public void close() {}
    };
  }
}
