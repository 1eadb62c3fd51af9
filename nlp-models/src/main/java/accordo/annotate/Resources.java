package accordo.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the language packs and models from the class path. */
public final class Resources {
  private Resources() {}

  /**
   * Opens a class-path resource.
   *
   * @throws IllegalStateException naming the resource when it is missing
   */
  public static InputStream open(String path) {
    InputStream in = Resources.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException(
          "missing resource " + path + ": is nlp-models.jar on the class path?");
    }
    return in;
  }

  public static boolean exists(String path) {
    return Resources.class.getClassLoader().getResource(path) != null;
  }

  /** A reader of a UTF-8 resource. */
  public static BufferedReader reader(String path) {
    return new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8));
  }

  /** The items of a word list: one a line; blank lines and lines that start with # are skipped. */
  public static List<String> lines(String path) {
    try (BufferedReader in = reader(path)) {
      return in.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The same of a list that not every language has: none where it is missing. */
  public static List<String> linesIfPresent(String path) {
    return exists(path) ? lines(path) : List.of();
  }
}
