package accordo.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

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
    return reader(open(path));
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The settings of a UTF-8 resource. */
  public static Properties properties(String path) {
    Properties properties = new Properties();
    try (BufferedReader in = reader(path)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
    return properties;
  }

  /** The items of a word list: one a line; blank lines and lines that start with # are skipped. */
  public static List<String> lines(String path) {
    return lines(open(path), path);
  }

  private static List<String> lines(InputStream from, String path) {
    try (BufferedReader in = reader(from)) {
      return in.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The same of a list that not every language has: none where it is missing. */
  public static List<String> linesIfPresent(String path) {
    return exists(path) ? lines(path) : List.of();
  }

  /** The items of all word lists of that name on the class path. */
  static List<String> linesOfAll(String path) {
    List<String> lines = new ArrayList<>();
    try {
      for (URL url : Collections.list(Resources.class.getClassLoader().getResources(path))) {
        lines.addAll(lines(url.openStream(), url.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
    return lines;
  }
}
