package accordo.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Remembers in a file, one a line, what has been done, so that what a job does again after a
 * failure, or an archive that is read anew, is done once. Of very many the oldest half is
 * forgotten, but for their number, which is in the first line. Not for several threads.
 */
final class KnownIds implements AutoCloseable {
  private static final int MOST = 500_000;
  private static final String FORGOTTEN = "#";

  private final Path file;
  private final int most;
  private final Set<String> known = new LinkedHashSet<>();
  private long forgotten;
  private Writer out;

  /**
   * Reads what the file knows.
   *
   * @param file need not be there yet; null to remember only as long as this lives
   */
  KnownIds(Path file) {
    this(file, MOST);
  }

  /**
   * Reads what the file knows.
   *
   * @param most how many to remember at most
   */
  KnownIds(Path file, int most) {
    this.file = file;
    this.most = most;
    try {
      if (file != null && Files.exists(file)) {
        read(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void read(String text) throws IOException {
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    whole.lines().filter(l -> !l.startsWith(FORGOTTEN)).forEach(known::add);
    forgotten = forgotten(whole);
    if (whole.length() < text.length()) {
      write(); // death came in the middle of a line
    }
  }

  private static long forgotten(String text) {
    return text.startsWith(FORGOTTEN)
        ? Long.parseLong(text.substring(FORGOTTEN.length(), text.indexOf('\n')))
        : 0;
  }

  /** How many a file has ever known; 0 where there is none. */
  static long count(Path file) {
    if (!Files.exists(file)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.mapToLong(l -> l.startsWith(FORGOTTEN) ? forgotten(l + "\n") : 1).sum();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  boolean contains(String id) {
    return known.contains(id);
  }

  /** Remembers an id, in the file only with {@link #flush}; false when it is known. */
  boolean add(String id) {
    if (!known.add(id)) {
      return false;
    }
    try {
      if (file != null) {
        append(id);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void append(String id) throws IOException {
    if (out == null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    out.write(id + "\n");
  }

  void flush() {
    try {
      if (out != null) {
        out.flush();
      }
      if (known.size() > most) {
        forgetHalf();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void forgetHalf() throws IOException {
    Iterator<String> oldest = known.iterator();
    for (int left = known.size(); left > most / 2; left--) {
      oldest.next();
      oldest.remove();
      forgotten++;
    }
    if (file != null) {
      write();
    }
  }

  private void write() throws IOException {
    close();
    out = null;
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.write(draft, (Iterable<String>) lines()::iterator, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Stream<String> lines() {
    List<String> first = forgotten == 0 ? List.of() : List.of(FORGOTTEN + forgotten);
    return Stream.concat(first.stream(), known.stream());
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
