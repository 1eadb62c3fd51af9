package accordo.job;

import accordo.alert.Courier;
import accordo.alert.DeliverySettings;
import accordo.alert.DueAlert;
import accordo.alert.FailedMessages;
import accordo.alert.PendingAlert;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;

/**
 * Hands alerts to a {@link Courier}; to be run by one writer. Its state is what has not arrived
 * yet; only the end of all input waits for it.
 *
 * @param memory file that remembers what was delivered, or null
 * @param failed file or topic for messages that were given up
 */
record DeliverySink(
    DeliverySettings settings, String memory, String failed, Map<String, String> kafka)
    implements Sink<DueAlert>, SupportsWriterState<DueAlert, PendingAlert> {
  @Override
  public Writer createWriter(WriterInitContext context) {
    return restoreWriter(context, List.of());
  }

  @Override
  public Writer restoreWriter(WriterInitContext context, Collection<PendingAlert> pending) {
    Path file = memory == null ? null : Path.of(memory);
    Courier courier = new Courier(settings, file, FailedMessages.to(failed, kafka));
    courier.resume(pending);
    register(courier, context.metricGroup());
    return new Writer(courier);
  }

  private static void register(Courier courier, MetricGroup metrics) {
    metrics.gauge("alerts-delivered", (Gauge<Long>) courier::sent);
    metrics.gauge("alerts-failed", (Gauge<Long>) courier::givenUp);
    metrics.gauge("alerts-pending", (Gauge<Integer>) () -> courier.pending().size());
  }

  @Override
  public SimpleVersionedSerializer<PendingAlert> getWriterStateSerializer() {
    return new PendingSerializer();
  }

  record Writer(Courier courier) implements StatefulSinkWriter<DueAlert, PendingAlert> {
    @Override
    public void write(DueAlert due, Context context) {
      courier.accept(due);
    }

    @Override
    public void flush(boolean endOfInput) throws InterruptedException {
      if (endOfInput) {
        courier.await();
      }
    }

    @Override
    public List<PendingAlert> snapshotState(long checkpoint) {
      return courier.pending();
    }

    @Override
    public void close() {
      courier.close();
    }
  }

  private static final class PendingSerializer implements SimpleVersionedSerializer<PendingAlert> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(PendingAlert pending) {
      return pending.json().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public PendingAlert deserialize(int version, byte[] bytes) throws IOException {
      return PendingAlert.read(new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
