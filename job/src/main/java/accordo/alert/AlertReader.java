package accordo.alert;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads alerts from the file of an {@link AlertLog}, also while it grows. */
public final class AlertReader implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final ByteArrayOutputStream half = new ByteArrayOutputStream();
  private RandomAccessFile in;
  private Object identity;
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

  /** The last alerts of a kind in a log, the latest first. */
  public static List<Alert> latest(Path file, Predicate<Alert> kind, int most) {
    Map<String, Alert> latest = new LinkedHashMap<>();
    add(file, kind, most, latest);
    List<Path> full = new Segments(file).full();
    for (int i = full.size() - 1; i >= 0 && latest.size() < most; i--) {
      // The newest may be the file that was read just now and is full meanwhile.
      add(full.get(i), kind, most, latest);
    }
    return List.copyOf(latest.values());
  }

  private static void add(Path file, Predicate<Alert> kind, int most, Map<String, Alert> latest) {
    Deque<Alert> found = new ArrayDeque<>();
    try (AlertReader reader = new AlertReader(file, 0)) {
      reader.readOn(
          alert -> {
            if (kind.test(alert)) {
              found.addFirst(alert);
              if (found.size() > most) {
                found.removeLast();
              }
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    for (Alert alert : found) {
      if (latest.size() < most) {
        latest.putIfAbsent(alert.id(), alert);
      }
    }
  }

  /** Takes all alerts that have come since the last call; half a line waits for its rest. */
  public void forEach(Consumer<Alert> taker) {
    try {
      readOn(taker);
      if (in != null && !Objects.equals(identity, identity())) {
        readOn(taker); // what came before the file was set aside
        beginAnew();
        readOn(taker);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void beginAnew() throws IOException {
    in.close();
    in = null;
    half.reset();
    read = 0;
    position = 0;
  }

  private void readOn(Consumer<Alert> taker) throws IOException {
    if (in == null && !open()) {
      return;
    }
    in.seek(read);
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
      take(buffer, n, taker);
    }
  }

  /** False when there is no file; one that is set aside in between is opened again. */
  private boolean open() throws IOException {
    try {
      do {
        close();
        identity = identity();
        in = new RandomAccessFile(file.toFile(), "r");
      } while (!Objects.equals(identity, identity()));
      return true;
    } catch (FileNotFoundException e) {
      in = null;
      return false;
    }
  }

  /** Tells a file from the one that had its name before; null when there is none. */
  private Object identity() throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return null;
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
