package accordo.index;

/** An index that cannot be opened or written, said so that a user can act on it. */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1;

  IndexException(String message) {
    super(message);
  }

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
