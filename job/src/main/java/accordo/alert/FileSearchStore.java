package accordo.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Saved searches in a file, one a line; it is replaced as a whole, so that readers see no half. */
final class FileSearchStore implements SearchStore {
  /** A lock of a file holds off other processes, but not the threads of this one. */
  private static final Object ONE_THREAD = new Object();

  private final Path file;

  FileSearchStore(Path file) {
    this.file = file.toAbsolutePath();
  }

  @Override
  public List<SavedSearch> all() {
    return List.copyOf(read().values());
  }

  @Override
  public void saveAll(List<SavedSearch> searches) {
    searches.forEach(SearchMonitor::check);
    change(
        all -> {
          searches.forEach(s -> all.put(s.id(), s));
          return true;
        });
  }

  @Override
  public boolean remove(String id) {
    return change(all -> all.remove(id) != null);
  }

  /** One change at a time, of whatever process. */
  private boolean change(Predicate<Map<String, SavedSearch>> change) {
    synchronized (ONE_THREAD) {
      return changeAlone(change);
    }
  }

  private boolean changeAlone(Predicate<Map<String, SavedSearch>> change) {
    try {
      Files.createDirectories(file.getParent());
      Path lock = file.resolveSibling(file.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        Map<String, SavedSearch> all = read();
        if (!held.isValid() || !change.test(all)) {
          return false;
        }
        write(all);
        return true;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private Map<String, SavedSearch> read() {
    Map<String, SavedSearch> all = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          SavedSearch search = SavedSearchJson.read(line);
          all.put(search.id(), search);
        }
      }
      return all;
    } catch (NoSuchFileException e) {
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void write(Map<String, SavedSearch> all) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      Files.write(draft, all.values().stream().map(SavedSearchJson::write).toList());
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {}
}
