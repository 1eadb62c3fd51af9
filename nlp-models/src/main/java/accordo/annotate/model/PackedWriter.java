package accordo.annotate.model;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Writes arrays one after the other, as {@link PackedReader} reads them back. */
final class PackedWriter implements Closeable {
  private static final int CHUNK = 1 << 13;

  private final OutputStream out;
  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  PackedWriter(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  void writeInt(int value) throws IOException {
    room(Integer.BYTES).putInt(value);
  }

  void writeInts(int[] values) throws IOException {
    writeInt(values.length);
    for (int value : values) {
      writeInt(value);
    }
  }

  void writeLongs(long[] values) throws IOException {
    writeInt(values.length);
    for (long value : values) {
      room(Long.BYTES).putLong(value);
    }
  }

  void writeFloats(float[] values) throws IOException {
    writeInt(values.length);
    for (float value : values) {
      room(Float.BYTES).putFloat(value);
    }
  }

  void writeDoubles(double[] values) throws IOException {
    writeInt(values.length);
    for (double value : values) {
      room(Double.BYTES).putDouble(value);
    }
  }

  void writeBytes(byte[] values) throws IOException {
    writeInt(values.length);
    flushChunk();
    out.write(values);
  }

  /** Strings without line breaks. */
  void writeStrings(Collection<String> values) throws IOException {
    writeInt(values.size());
    writeBytes(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (chunk.remaining() < bytes) {
      flushChunk();
    }
    return chunk;
  }

  private void flushChunk() throws IOException {
    out.write(chunk.array(), 0, chunk.position());
    chunk.clear();
  }

  @Override
  public void close() throws IOException {
    flushChunk();
    out.close();
  }
}
