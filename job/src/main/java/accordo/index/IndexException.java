package accordo.index;

import java.nio.file.Path;

/** An index that cannot be opened or written, said so that a user can act on it. */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1;

  IndexException(String message) {
    super(message);
  }

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A shard whose files are not as they were written. */
  static IndexException damaged(Path shard, Throwable cause) {
    return new IndexException(
        "the index is damaged: %s cannot be read (%s); make it anew with accordo run --rebuild"
            .formatted(shard, cause.getMessage()),
        cause);
  }
}
