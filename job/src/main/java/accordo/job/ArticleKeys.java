package accordo.job;

import accordo.ingest.SourcedArticle;
import accordo.text.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What makes two articles the same. */
final class ArticleKeys {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private ArticleKeys() {}

  static String id(SourcedArticle sourced) {
    return sourced.article().id();
  }

  /** A hash of the text, whatever its white space. */
  static String text(SourcedArticle sourced) {
    return text(sourced.article());
  }

  static String text(Article article) {
    String text = SPACE.matcher(article.text()).replaceAll(" ").strip();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
