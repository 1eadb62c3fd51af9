package accordo.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream of bytes into lines, without believing that they are text or end soon. */
final class LineReader {
  /** Of a longer line only so many bytes are kept. */
  static final int LONGEST = 16 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long line;
  private boolean cut;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The number of the line that {@link #next} returned last, from 1. */
  long line() {
    return line;
  }

  /** Whether the line that {@link #next} returned last was longer than {@link #LONGEST}. */
  boolean wasCut() {
    return cut;
  }

  /** The next line without its end, or null after the last one. */
  byte[] next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    cut = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int start = position;
      while (position < limit && buffer[position] != '\n') {
        position++;
      }
      keep(bytes, start, position - start);
      if (position < limit) {
        position++;
        break;
      }
    }
    line++;
    return any ? withoutReturn(bytes.toByteArray()) : null;
  }

  /** All that is left, lines and their ends. */
  byte[] rest() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    cut = false;
    while (fill()) {
      keep(bytes, position, limit - position);
      position = limit;
    }
    return bytes.toByteArray();
  }

  private void keep(ByteArrayOutputStream bytes, int start, int length) {
    int room = LONGEST - bytes.size();
    cut |= length > room;
    bytes.write(buffer, start, Math.min(length, room));
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return position < limit;
  }

  private static byte[] withoutReturn(byte[] bytes) {
    boolean ends = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return ends ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }
}
