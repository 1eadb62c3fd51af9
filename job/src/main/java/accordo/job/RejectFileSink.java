package accordo.job;

import accordo.ingest.Reject;
import accordo.ingest.RejectJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Appends rejects to a JSONL file; to be run by one writer. A checkpoint knows the length of the
 * file, to which a restored job cuts it, so that nothing stands in it twice.
 */
public final class RejectFileSink implements Sink<Reject>, SupportsWriterState<Reject, Long> {
  private static final long serialVersionUID = 1;

  private final String file;

  public RejectFileSink(String file) {
    this.file = file;
  }

  @Override
  public StatefulSinkWriter<Reject, Long> createWriter(WriterInitContext context)
      throws IOException {
    return new Writer(Path.of(file));
  }

  @Override
  public StatefulSinkWriter<Reject, Long> restoreWriter(
      WriterInitContext context, Collection<Long> lengths) throws IOException {
    Writer writer = new Writer(Path.of(file));
    for (long length : lengths) {
      writer.cut(length);
    }
    return writer;
  }

  @Override
  public SimpleVersionedSerializer<Long> getWriterStateSerializer() {
    return new LengthSerializer();
  }

  private static final class Writer implements StatefulSinkWriter<Reject, Long> {
    private final FileChannel channel;

    Writer(Path file) throws IOException {
      Files.createDirectories(file.toAbsolutePath().getParent());
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.position(channel.size());
    }

    void cut(long length) throws IOException {
      channel.truncate(length);
      channel.position(channel.size());
    }

    @Override
    public void write(Reject reject, Context context) throws IOException {
      String line = RejectJson.write(reject) + "\n";
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }

    @Override
    public void flush(boolean endOfInput) throws IOException {
      channel.force(false);
    }

    @Override
    public List<Long> snapshotState(long checkpoint) throws IOException {
      return List.of(channel.position());
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  private static final class LengthSerializer implements SimpleVersionedSerializer<Long> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(Long length) {
      return ByteBuffer.allocate(Long.BYTES).putLong(length).array();
    }

    @Override
    public Long deserialize(int version, byte[] bytes) {
      return ByteBuffer.wrap(bytes).getLong();
    }
  }
}
