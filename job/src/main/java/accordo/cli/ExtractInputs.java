package accordo.cli;

import accordo.ingest.ArticleFile;
import accordo.ingest.ArticleReader;
import accordo.ingest.RawInput;
import accordo.text.Article;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The inputs of several files, one after the other. */
final class ExtractInputs implements Closeable {
  static final String STANDARD_INPUT = "-";

  private final Iterator<String> files;
  private ArticleFile current;

  ExtractInputs(List<String> files) {
    this.files = files.iterator();
  }

  /** All articles of the files. */
  static List<Article> articles(List<String> files) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (ExtractInputs inputs = new ExtractInputs(files)) {
      for (RawInput input = inputs.next(); input != null; input = inputs.next()) {
        articles.add(ArticleReader.read(input));
      }
    }
    return articles;
  }

  /** The next input, or null after the last one. */
  RawInput next() throws IOException {
    while (current != null || files.hasNext()) {
      if (current == null) {
        current = open(files.next());
      }
      RawInput input = current.next();
      if (input != null) {
        return input;
      }
      close();
    }
    return null;
  }

  private static ArticleFile open(String file) throws IOException {
    if (!file.equals(STANDARD_INPUT)) {
      return new ArticleFile(file, () -> Files.newInputStream(Path.of(file)));
    }
    InputStream in = new BufferedInputStream(System.in);
    in.mark(1);
    boolean json = in.read() == '{';
    in.reset();
    return new ArticleFile(json ? "stdin.jsonl" : "stdin.txt", () -> in);
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
