package accordo.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link PackedWriter} wrote: whole arrays at a time, so that loading is copying. */
final class PackedReader {
  private static final int LONGEST_READ = 1 << 20;

  private final InputStream in;
  private final byte[] bytes = new byte[LONGEST_READ];
  private final ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

  PackedReader(InputStream in) {
    this.in = in;
  }

  int readInt() throws IOException {
    return fill(Integer.BYTES).getInt();
  }

  int[] readInts() throws IOException {
    int[] values = new int[readInt()];
    for (int at = 0; at < values.length; ) {
      int length = Math.min(values.length - at, LONGEST_READ / Integer.BYTES);
      fill(length * Integer.BYTES).asIntBuffer().get(values, at, length);
      at += length;
    }
    return values;
  }

  long[] readLongs() throws IOException {
    long[] values = new long[readInt()];
    for (int at = 0; at < values.length; ) {
      int length = Math.min(values.length - at, LONGEST_READ / Long.BYTES);
      fill(length * Long.BYTES).asLongBuffer().get(values, at, length);
      at += length;
    }
    return values;
  }

  float[] readFloats() throws IOException {
    float[] values = new float[readInt()];
    for (int at = 0; at < values.length; ) {
      int length = Math.min(values.length - at, LONGEST_READ / Float.BYTES);
      fill(length * Float.BYTES).asFloatBuffer().get(values, at, length);
      at += length;
    }
    return values;
  }

  double[] readDoubles() throws IOException {
    double[] values = new double[readInt()];
    for (int at = 0; at < values.length; ) {
      int length = Math.min(values.length - at, LONGEST_READ / Double.BYTES);
      fill(length * Double.BYTES).asDoubleBuffer().get(values, at, length);
      at += length;
    }
    return values;
  }

  byte[] readBytes() throws IOException {
    byte[] values = new byte[readInt()];
    if (in.readNBytes(values, 0, values.length) < values.length) {
      throw new IOException("the model ends too early");
    }
    return values;
  }

  List<String> readStrings() throws IOException {
    List<String> values = new ArrayList<>(readInt());
    String all = new String(readBytes(), StandardCharsets.UTF_8);
    int from = 0;
    for (int to = all.indexOf('\n'); to >= 0; to = all.indexOf('\n', from)) {
      values.add(all.substring(from, to));
      from = to + 1;
    }
    values.add(all.substring(from));
    return values;
  }

  private ByteBuffer fill(int length) throws IOException {
    if (in.readNBytes(bytes, 0, length) < length) {
      throw new IOException("the model ends too early");
    }
    return buffer.clear();
  }
}
