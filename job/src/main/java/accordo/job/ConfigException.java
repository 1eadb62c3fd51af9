package accordo.job;

/** A setting that cannot be used; the message tells a user what to change. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ConfigException(String message) {
    super(message);
  }

  ConfigException(String message, Throwable cause) {
    super(message, cause);
  }
}
