package accordo.frame.pack;

/** A mistake in a frame file or another file of a language pack; names file and line. */
public final class FrameException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public FrameException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
