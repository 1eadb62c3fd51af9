package accordo.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a measured table between two marks of a Markdown file: {@code <!-- NAME -->} and {@code
 * <!-- /NAME -->}.
 */
public final class ReadmeTable {
  private ReadmeTable() {}

  /**
   * Replaces what stands between the marks.
   *
   * @throws IOException when the file cannot be read or written, or lacks the marks
   */
  public static void write(Path file, String name, String table) throws IOException {
    String text = Files.readString(file);
    String open = "<!-- " + name + " -->";
    String close = "<!-- /" + name + " -->";
    int from = text.indexOf(open);
    int to = text.indexOf(close);
    if (from < 0 || to < from) {
      throw new IOException(file + " lacks the marks " + open + " and " + close);
    }
    String before = text.substring(0, from + open.length());
    Files.writeString(file, before + "\n" + table + text.substring(to));
  }
}
