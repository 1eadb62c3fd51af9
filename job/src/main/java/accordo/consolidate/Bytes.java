package accordo.consolidate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of bytes that is written at its end or read from its beginning. */
final class Bytes {
  /** Writes a value. */
  interface Writer<T> {
    void write(Bytes out, T value);
  }

  /** Reads a value. */
  interface Reader<T> {
    T read(Bytes in);
  }

  private static final int USUAL_SIZE = 1024;

  private byte[] bytes;
  private int at;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static <T> byte[] of(T value, Writer<T> writer) {
    Bytes out = new Bytes(new byte[USUAL_SIZE]);
    writer.write(out, value);
    return Arrays.copyOf(out.bytes, out.at);
  }

  static <T> T read(byte[] bytes, Reader<T> reader) {
    return reader.read(new Bytes(bytes));
  }

  void write(int value) {
    reserve(Integer.BYTES);
    bytes[at++] = (byte) (value >>> 24);
    bytes[at++] = (byte) (value >>> 16);
    bytes[at++] = (byte) (value >>> 8);
    bytes[at++] = (byte) value;
  }

  int readInt() {
    return bytes[at++] << 24
        | (bytes[at++] & 0xff) << 16
        | (bytes[at++] & 0xff) << 8
        | (bytes[at++] & 0xff);
  }

  void write(long value) {
    write((int) (value >>> 32));
    write((int) value);
  }

  long readLong() {
    return (long) readInt() << 32 | (readInt() & 0xffffffffL);
  }

  void write(double value) {
    write(Double.doubleToLongBits(value));
  }

  double readDouble() {
    return Double.longBitsToDouble(readLong());
  }

  void write(byte value) {
    reserve(1);
    bytes[at++] = value;
  }

  byte readByte() {
    return bytes[at++];
  }

  /** A text of any length, or null. */
  void write(String text) {
    if (text == null) {
      write(-1);
      return;
    }
    byte[] utf = text.getBytes(StandardCharsets.UTF_8);
    write(utf.length);
    reserve(utf.length);
    System.arraycopy(utf, 0, bytes, at, utf.length);
    at += utf.length;
  }

  String readText() {
    int length = readInt();
    if (length < 0) {
      return null;
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  <T> void write(List<T> list, Writer<T> writer) {
    write(list.size());
    for (T item : list) {
      writer.write(this, item);
    }
  }

  <T> List<T> readList(Reader<T> reader) {
    int size = readInt();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(reader.read(this));
    }
    return list;
  }

  /** A value that may be null. */
  <T> void writeOptional(T value, Writer<T> writer) {
    write((byte) (value == null ? 0 : 1));
    if (value != null) {
      writer.write(this, value);
    }
  }

  <T> T readOptional(Reader<T> reader) {
    return readByte() == 0 ? null : reader.read(this);
  }

  /** A constant of an enum, by its number: constants may be added to an enum at its end only. */
  void write(Enum<?> value) {
    write((byte) value.ordinal());
  }

  <E extends Enum<E>> E read(E[] constants) {
    return constants[readByte()];
  }

  private void reserve(int more) {
    if (at + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + more));
    }
  }
}
