package accordo.alert;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Appends alerts to a file, each once however often it comes, so that whoever follows the file sees
 * none twice. One process writes; a line that its death left half is cut off by the next.
 */
public final class AlertLog implements AutoCloseable {
  private static final long SEGMENT = 16 << 20;
  private static final int SEGMENTS = 8;

  private final Path file;
  private final Path memory;
  private final long limit;
  private KnownIds known;
  private RandomAccessFile out;

  /** A log in one file, however long it becomes, which is opened with the first alert. */
  public AlertLog(Path file) {
    this(file, null, Long.MAX_VALUE);
  }

  AlertLog(Path file, Path memory, long limit) {
    this.file = file;
    this.memory = memory;
    this.limit = limit;
  }

  /** A log of which a hundred megabytes are kept, and the ids of alerts for longer than that. */
  public static AlertLog bounded(Path file) {
    return new AlertLog(file, memory(file), SEGMENT);
  }

  /** Where a bounded log remembers ids. */
  static Path memory(Path file) {
    return file.resolveSibling(file.getFileName() + ".ids");
  }

  /** Appends an alert; at once visible to readers. */
  public void add(Alert alert) {
    try {
      if (out == null) {
        open();
      }
      if (known.add(alert.id())) {
        out.write((AlertJson.write(alert) + "\n").getBytes(StandardCharsets.UTF_8));
        known.flush();
      }
      if (out.length() >= limit) {
        turn();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Ids that death kept from being remembered are in the file that was written last. */
  private void open() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    known = new KnownIds(memory);
    out = new RandomAccessFile(file.toFile(), "rw");
    try (AlertReader reader = new AlertReader(file, 0)) {
      reader.forEach(alert -> known.add(alert.id()));
      out.setLength(reader.position());
    }
    known.flush();
    out.seek(out.length());
  }

  private void turn() throws IOException {
    flush();
    out.close();
    new Segments(file).turn(SEGMENTS);
    out = new RandomAccessFile(file.toFile(), "rw");
  }

  /** Makes what was appended durable. */
  public void flush() {
    try {
      if (out != null) {
        out.getFD().sync();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  @Override
  public void close() {
    try {
      if (out != null) {
        out.close();
        known.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + file, e);
    }
  }
}
