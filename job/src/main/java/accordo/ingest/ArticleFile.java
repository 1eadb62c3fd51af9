package accordo.ingest;

import accordo.extract.Rejection;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The inputs of one file, one after the other. Whatever is wrong with the file ends as an input
 * with a failure, never as an exception.
 */
public final class ArticleFile implements Closeable {
  /** Opens the file; may fail. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  private final String path;
  private final FileKind kind;
  private InputStream in;
  private LineReader lines;
  private RawInput failure;
  private boolean finished;

  public ArticleFile(String path, Opener opener) {
    this.path = path;
    this.kind = FileKind.of(path).orElse(null);
    if (kind == null) {
      failure = unreadable("no article file: expected " + FileKind.expected());
      return;
    }
    try {
      in = opener.open();
      lines = new LineReader(FileKind.isGzip(path) ? new GZIPInputStream(in) : in);
    } catch (IOException e) {
      failure = unreadable(e.toString());
    }
  }

  /** The next input, or null after the last one. */
  public RawInput next() {
    if (finished) {
      return null;
    }
    if (failure != null) {
      finished = true;
      return failure;
    }
    try {
      RawInput input = kind == FileKind.LINES ? nextLine() : whole();
      finished = input == null || kind != FileKind.LINES;
      return input;
    } catch (IOException e) {
      finished = true;
      return unreadable(e + ", after line " + lines.line());
    }
  }

  private RawInput nextLine() throws IOException {
    byte[] bytes = lines.next();
    while (bytes != null && isBlank(bytes)) {
      bytes = lines.next();
    }
    return bytes == null ? null : input(path + ":" + lines.line(), InputFormat.JSON, bytes);
  }

  private RawInput whole() throws IOException {
    InputFormat format = kind == FileKind.TEXT ? InputFormat.TEXT : InputFormat.JSON;
    return input(path, format, lines.rest());
  }

  private RawInput input(String where, InputFormat format, byte[] bytes) {
    if (!lines.wasCut()) {
      return RawInput.of(where, format, bytes);
    }
    String message = "longer than " + LineReader.LONGEST + " bytes, the rest is left out";
    return new RawInput(where, format, bytes, Rejection.TOO_LONG, message);
  }

  private RawInput unreadable(String message) {
    return RawInput.failed(path, Rejection.UNREADABLE_FILE, message);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
    }
  }
}
