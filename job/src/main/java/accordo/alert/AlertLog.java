package accordo.alert;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Appends alerts to a file, each once however often it comes, so that whoever follows the file sees
 * none twice. One process writes; a line that its death left half is cut off by the next.
 */
public final class AlertLog implements AutoCloseable {
  private final Path file;
  private final Set<String> known = new HashSet<>();
  private RandomAccessFile out;

  /** A log that opens its file with the first alert. */
  public AlertLog(Path file) {
    this.file = file;
  }

  /** Appends an alert; at once visible to readers. */
  public void add(Alert alert) {
    try {
      if (out == null) {
        open();
      }
      if (known.add(alert.id())) {
        out.write((AlertJson.write(alert) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void open() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    out = new RandomAccessFile(file.toFile(), "rw");
    try (AlertReader reader = new AlertReader(file, 0)) {
      reader.forEach(alert -> known.add(alert.id()));
      out.setLength(reader.position());
    }
    out.seek(out.length());
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
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + file, e);
    }
  }
}
