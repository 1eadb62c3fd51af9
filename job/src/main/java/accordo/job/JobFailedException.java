package accordo.job;

/** A job that gave up; its message is that of the innermost cause. */
public final class JobFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  JobFailedException(Throwable cause) {
    super(innermost(cause), cause);
  }

  private static String innermost(Throwable failure) {
    Throwable inner = failure;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner.getMessage() == null ? inner.toString() : inner.getMessage();
  }
}
