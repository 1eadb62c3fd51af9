package accordo.web;

/** A server that cannot start, said so that a user can act on it. */
public final class WebException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WebException(String message) {
    super(message);
  }

  WebException(String message, Throwable cause) {
    super(message, cause);
  }
}
