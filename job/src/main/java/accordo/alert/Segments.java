package accordo.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A log in files: {@code alerts.jsonl}, to which lines are added, and what it was before, {@code
 * alerts-000001.jsonl} and on.
 */
final class Segments {
  private static final String NUMBERED = "%s-%06d%s";

  private final Path file;
  private final String name;
  private final String ending;

  Segments(Path file) {
    String whole = file.getFileName().toString();
    int dot = whole.lastIndexOf('.') < 0 ? whole.length() : whole.lastIndexOf('.');
    this.file = file.toAbsolutePath();
    this.name = whole.substring(0, dot);
    this.ending = whole.substring(dot);
  }

  /** Those that are full, the oldest first. */
  List<Path> full() {
    Pattern pattern = Pattern.compile(Pattern.quote(name) + "-\\d{6,}" + Pattern.quote(ending));
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files
          .filter(f -> pattern.matcher(f.getFileName().toString()).matches())
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + file.getParent(), e);
    }
  }

  /** Sets the file aside for a new one, and removes the oldest when there are more than so many. */
  void turn(int most) throws IOException {
    List<Path> full = full();
    int next = full.isEmpty() ? 1 : number(full.get(full.size() - 1)) + 1;
    Files.move(file, file.resolveSibling(NUMBERED.formatted(name, next, ending)));
    for (Path old : full.subList(0, Math.max(0, full.size() + 1 - most))) {
      Files.deleteIfExists(old);
    }
  }

  private int number(Path segment) {
    String text = segment.getFileName().toString();
    return Integer.parseInt(text.substring(name.length() + 1, text.length() - ending.length()));
  }
}
