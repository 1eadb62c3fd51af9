package accordo.job;

import accordo.text.Article;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a few articles as a large archive: again and again under fresh ids, and each time with a
 * last line of its own, as a text that is known would not be read again.
 */
final class ArchiveReplay {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ArchiveReplay() {}

  /** Writes so many articles as JSONL. */
  static void write(List<Article> articles, long count, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long i = 0; i < count; i++) {
        Article article = articles.get((int) (i % articles.size()));
        out.write(JSON.writeValueAsString(replayed(article, i)));
        out.newLine();
      }
    }
  }

  private static Article replayed(Article article, long number) {
    return new Article(
        article.id() + "-" + number,
        article.language(),
        article.source(),
        article.published(),
        article.title(),
        article.body() + "\n(" + number + ")");
  }
}
