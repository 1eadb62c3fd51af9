package accordo.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what an earlier run left to go on from. */
final class Checkpoints {
  /** Written last, so that a checkpoint that has it is complete. */
  private static final String COMPLETE = "_metadata";

  private Checkpoints() {}

  /** The newest complete checkpoint in a folder; empty before the first. */
  static Optional<Path> latest(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.endsWith(COMPLETE))
          .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
          .map(Path::getParent);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        return latest(folder); // a running job has just dropped an old one
      }
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for checkpoints in " + folder, e);
    }
  }

  /** How large a checkpoint is; 0 when a running job is just dropping it. */
  static long bytes(Path checkpoint) {
    try (Stream<Path> files = Files.list(checkpoint)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
