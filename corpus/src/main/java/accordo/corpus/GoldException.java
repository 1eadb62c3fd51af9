package accordo.corpus;

import java.nio.file.Path;

/** A line of a gold file that is no annotated article; the message names file and line. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  GoldException(Path file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
