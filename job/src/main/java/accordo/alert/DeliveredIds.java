package accordo.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Remembers in a file which alerts went through which channel, so that what a job does again after
 * a failure, or an archive that is read anew, delivers nothing twice. Not for several threads.
 */
final class DeliveredIds implements AutoCloseable {
  private static final int MOST = 500_000;

  private final Path file;
  private final Set<String> known = new LinkedHashSet<>();
  private Writer out;

  /**
   * Reads what the file knows.
   *
   * @param file need not be there yet; null to remember only as long as this lives
   */
  DeliveredIds(Path file) {
    this.file = file;
    try {
      if (file != null && Files.exists(file)) {
        known.addAll(Files.readAllLines(file));
        shorten();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Forgets the oldest half when there are very many. */
  private void shorten() throws IOException {
    if (known.size() <= MOST) {
      return;
    }
    List<String> rest = List.copyOf(known).subList(known.size() - MOST / 2, known.size());
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.write(draft, rest);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    known.retainAll(Set.copyOf(rest));
  }

  boolean contains(String channel, Alert alert) {
    return known.contains(key(channel, alert));
  }

  void add(Message message) {
    try {
      if (file != null && out == null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
      for (Alert alert : message.alerts()) {
        String key = key(message.channel(), alert);
        if (known.add(key) && out != null) {
          out.write(key + "\n");
        }
      }
      if (out != null) {
        out.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static String key(String channel, Alert alert) {
    return AlertId.of(channel, alert.id());
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
