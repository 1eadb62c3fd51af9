package accordo.alert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads alerts from the file of an {@link AlertLog}, also while it grows. */
public final class AlertReader implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final ByteArrayOutputStream half = new ByteArrayOutputStream();
  private RandomAccessFile in;
  private long read;
  private long position;

  /**
   * Makes a reader.
   *
   * @param file need not be there yet
   * @param position where a line begins, in bytes
   */
  public AlertReader(Path file, long position) {
    this.file = file;
    this.position = position;
    this.read = position;
  }

  /** The last alerts of a kind in a file, the latest first. */
  public static List<Alert> latest(Path file, Predicate<Alert> kind, int most) {
    Deque<Alert> latest = new ArrayDeque<>();
    try (AlertReader reader = new AlertReader(file, 0)) {
      reader.forEach(
          alert -> {
            if (kind.test(alert)) {
              latest.addFirst(alert);
              if (latest.size() > most) {
                latest.removeLast();
              }
            }
          });
    }
    return List.copyOf(latest);
  }

  /** Takes all alerts that have come since the last call; half a line waits for its rest. */
  public void forEach(Consumer<Alert> taker) {
    try {
      if (in == null) {
        if (!Files.exists(file)) {
          return;
        }
        in = new RandomAccessFile(file.toFile(), "r");
      }
      in.seek(read);
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        take(buffer, n, taker);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void take(byte[] buffer, int length, Consumer<Alert> taker) {
    int start = 0;
    for (int i = 0; i < length; i++) {
      if (buffer[i] == '\n') {
        half.write(buffer, start, i - start);
        start = i + 1;
        position = read + start;
        String line = half.toString(StandardCharsets.UTF_8);
        half.reset();
        if (!line.isBlank()) {
          taker.accept(AlertJson.read(line));
        }
      }
    }
    half.write(buffer, start, length - start);
    read += length;
  }

  /** Where the line begins that comes next, in bytes. */
  public long position() {
    return position;
  }

  @Override
  public void close() {
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + file, e);
    }
  }
}
