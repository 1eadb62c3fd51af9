package accordo.consolidate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of bytes that is written at its end or read from its beginning. Sizes, which mostly are
 * small, take a byte for each seven of their bits.
 */
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
  private static final int MORE = 0x80;
  private static final int SEVEN_BITS = 0x7f;

  /** To write to again; while it is written to there is none. */
  private static final ThreadLocal<Bytes> SPARE = new ThreadLocal<>();

  private static final int MOST_KEPT = 1 << 16;

  private byte[] bytes;
  private int at;
  private boolean isWide;

  private Bytes(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  static <T> byte[] of(T value, Writer<T> writer) {
    Bytes kept = SPARE.get();
    Bytes out = kept == null ? new Bytes(new byte[USUAL_SIZE], 0) : kept;
    SPARE.set(null);
    writer.write(out, value);
    byte[] written = Arrays.copyOf(out.bytes, out.at);
    if (out.bytes.length <= MOST_KEPT) {
      out.at = 0;
      SPARE.set(out);
    }
    return written;
  }

  static <T> T read(byte[] bytes, Reader<T> reader) {
    return read(bytes, 0, reader);
  }

  static <T> T read(byte[] bytes, int from, Reader<T> reader) {
    return reader.read(new Bytes(bytes, from));
  }

  /** Reads sizes as four bytes each from here on: earlier versions wrote them so. */
  void readWideSizes() {
    isWide = true;
  }

  /** All bytes, those that are read already as well. */
  byte[] array() {
    return bytes;
  }

  /** Where the next byte is read. */
  int position() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  /** A number that is not negative. */
  void writeSize(int size) {
    reserve(Integer.BYTES + 1);
    int rest = size;
    while ((rest & ~SEVEN_BITS) != 0) {
      bytes[at++] = (byte) (rest | MORE);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
  }

  int readSize() {
    if (isWide) {
      return readInt();
    }
    int next = bytes[at++];
    int size = next & SEVEN_BITS;
    for (int shift = 7; next < 0; shift += 7) {
      next = bytes[at++];
      size |= (next & SEVEN_BITS) << shift;
    }
    return size;
  }

  /** A number that may be -1 as well. */
  void writeIndex(int index) {
    writeSize(index + 1);
  }

  int readIndex() {
    return isWide ? readInt() : readSize() - 1;
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

  /** Bytes as they are. */
  void write(byte[] more, int from, int to) {
    reserve(to - from);
    System.arraycopy(more, from, bytes, at, to - from);
    at += to - from;
  }

  /** A text of any length, or null. */
  void write(String text) {
    if (text == null) {
      writeIndex(-1);
      return;
    }
    byte[] utf = text.getBytes(StandardCharsets.UTF_8);
    writeIndex(utf.length);
    write(utf, 0, utf.length);
  }

  String readText() {
    int length = readIndex();
    if (length < 0) {
      return null;
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** A text of characters that UTF-8 would make longer. */
  void writeCharacters(String text) {
    writeSize(text.length());
    reserve(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes[at++] = (byte) (c >>> 8);
      bytes[at++] = (byte) c;
    }
  }

  String readCharacters() {
    char[] text = new char[readSize()];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) (bytes[at++] << 8 | bytes[at++] & 0xff);
    }
    return new String(text);
  }

  <T> void write(List<T> list, Writer<T> writer) {
    int size = list.size();
    writeSize(size);
    for (int i = 0; i < size; i++) {
      writer.write(this, list.get(i));
    }
  }

  <T> List<T> readList(Reader<T> reader) {
    int size = readSize();
    if (size == 0) {
      return List.of();
    }
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
