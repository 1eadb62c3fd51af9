package accordo.ingest;

import accordo.extract.RejectedArticleException;
import accordo.extract.Rejection;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;

/**
 * An input that could not be used.
 *
 * @param reason why
 * @param message the same for people to read
 * @param where {@code file:line}, the file, or {@code topic-partition-offset}
 * @param articleId null when the input was rejected before it was known
 * @param encoding how {@code raw} holds the input
 * @param raw the input, whole
 * @param trace the stack trace of an unexpected failure, or null
 */
public record Reject(
    Rejection reason,
    String message,
    String where,
    String articleId,
    Encoding encoding,
    String raw,
    String trace) {

  /** How the bytes of an input are written down. */
  public enum Encoding {
    /** As they are. */
    TEXT,
    /** They are no UTF-8 text, so as Base64. */
    BASE64
  }

  public static Reject of(RawInput input, String articleId, RejectedArticleException why) {
    return of(input, articleId, why.reason(), why.getMessage(), null);
  }

  /** A reject for a failure that nobody foresaw. */
  public static Reject of(RawInput input, String articleId, Rejection reason, Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return of(input, articleId, reason, failure.toString(), trace.toString());
  }

  /** The same with only the first characters of the input, where it does not fit whole. */
  public Reject cut(int length) {
    if (raw.length() <= length) {
      return this;
    }
    String note = " (raw input cut from %d to %d characters)".formatted(raw.length(), length);
    return new Reject(
        reason, message + note, where, articleId, encoding, raw.substring(0, length), trace);
  }

  private static Reject of(
      RawInput input, String articleId, Rejection reason, String message, String trace) {
    Encoding encoding = Encoding.TEXT;
    String raw;
    try {
      raw = Utf8.decode(input.bytes());
    } catch (CharacterCodingException e) {
      encoding = Encoding.BASE64;
      raw = Base64.getEncoder().encodeToString(input.bytes());
    }
    return new Reject(reason, message, input.where(), articleId, encoding, raw, trace);
  }
}
