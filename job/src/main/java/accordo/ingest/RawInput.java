package accordo.ingest;

import accordo.extract.Rejection;

/**
 * What a source delivers: a line, a file or a message, not looked at yet.
 *
 * @param where {@code file:line}, the file, or {@code topic-partition-offset}
 * @param format what the bytes are meant to be
 * @param bytes never null; empty when there was nothing to read
 * @param failure why the source could not read the input, or null when it could
 * @param message what went wrong, or null
 */
public record RawInput(
    String where, InputFormat format, byte[] bytes, Rejection failure, String message) {
  private static final byte[] NOTHING = {};

  public static RawInput of(String where, InputFormat format, byte[] bytes) {
    return new RawInput(where, format, bytes, null, null);
  }

  static RawInput failed(String where, Rejection reason, String message) {
    return new RawInput(where, InputFormat.TEXT, NOTHING, reason, message);
  }
}
