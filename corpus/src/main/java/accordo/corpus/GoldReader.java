package accordo.corpus;

import accordo.text.Article;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads annotated articles: JSONL, one article a line with its {@code gold}; and short texts from
 * {@code .txt}.
 */
public final class GoldReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private GoldReader() {}

  /**
   * All articles of the files, in order.
   *
   * @throws GoldException naming file and line of the first line that is no annotated article
   */
  public static List<GoldArticle> read(List<Path> files) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().endsWith(".txt")) {
        articles.addAll(SentenceFile.read(file));
        continue;
      }
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          articles.add(article(lines.get(i), file, i + 1));
        }
      }
    }
    return articles;
  }

  private static GoldArticle article(String line, Path file, int number) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.hasNonNull("gold") || !node.hasNonNull("id")) {
        throw new GoldException(file, number, "expected an article with 'id' and 'gold'");
      }
      Article article =
          new Article(
              text(node, "id"),
              text(node, "language"),
              text(node, "source"),
              text(node, "published"),
              text(node, "title"),
              text(node, "body"));
      return new GoldArticle(article, JSON.treeToValue(node.get("gold"), Gold.class));
    } catch (JsonProcessingException e) {
      throw new GoldException(file, number, e.getOriginalMessage());
    }
  }

  private static String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }
}
