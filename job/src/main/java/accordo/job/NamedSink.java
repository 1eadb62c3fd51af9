package accordo.job;

import org.apache.flink.api.connector.sink2.Sink;

/**
 * A sink of the pipeline.
 *
 * @param name in kebab-case, unique and stable: savepoints refer to it
 * @param parallelism how many writers it may have at most, or 0 for as many as the job has
 */
public record NamedSink<T>(String name, Sink<T> sink, int parallelism) {
  public static <T> NamedSink<T> of(String name, Sink<T> sink) {
    return new NamedSink<>(name, sink, 0);
  }
}
