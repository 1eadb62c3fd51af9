package accordo.job;

import accordo.alert.AlertLog;
import accordo.alert.DueAlert;
import java.nio.file.Path;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Appends alerts to the file of an {@link AlertLog}; to be run by one writer.
 *
 * @param bounded whether only the last alerts are kept
 */
record AlertFileSink(String file, boolean bounded) implements Sink<DueAlert> {
  @Override
  public SinkWriter<DueAlert> createWriter(WriterInitContext context) {
    return new Writer(bounded ? AlertLog.bounded(Path.of(file)) : new AlertLog(Path.of(file)));
  }

  private record Writer(AlertLog log) implements SinkWriter<DueAlert> {
    @Override
    public void write(DueAlert due, Context context) {
      log.add(due.alert());
    }

    @Override
    public void flush(boolean endOfInput) {
      log.flush();
    }

    @Override
    public void close() {
      log.close();
    }
  }
}
