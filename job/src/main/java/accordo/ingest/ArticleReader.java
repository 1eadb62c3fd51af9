package accordo.ingest;

import accordo.extract.Extractor;
import accordo.extract.RejectedArticleException;
import accordo.extract.Rejection;
import accordo.text.Article;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads the article that an input holds, or says why there is none. */
public final class ArticleReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int DATE_LENGTH = "yyyy-MM-dd".length();

  private ArticleReader() {}

  /**
   * Reads an article.
   *
   * @throws RejectedArticleException with the reason when the input holds none that can be used
   */
  public static Article read(RawInput input) {
    if (input.failure() != null) {
      throw new RejectedArticleException(input.failure(), input.message());
    }
    String text = text(input.bytes());
    Article article =
        switch (input.format()) {
          case JSON -> json(text);
          case TEXT -> plain(input.where(), text);
        };
    int length = article.text().length();
    if (length > Extractor.LONGEST_TEXT) {
      throw new RejectedArticleException(
          Rejection.TOO_LONG, length + " characters, the limit is " + Extractor.LONGEST_TEXT);
    }
    if (article.text().isBlank()) {
      throw new RejectedArticleException(Rejection.EMPTY_TEXT, "the article has no text");
    }
    return article;
  }

  private static String text(byte[] bytes) {
    String text;
    try {
      text = Utf8.decode(bytes);
    } catch (CharacterCodingException e) {
      throw new RejectedArticleException(Rejection.NOT_TEXT, "not UTF-8: " + e.getMessage());
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new RejectedArticleException(
          Rejection.NOT_TEXT, "binary data: a NUL at character " + nul);
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Article json(String text) {
    if (text.isBlank()) {
      throw new RejectedArticleException(Rejection.MISSING_BODY, "the message is empty");
    }
    JsonNode node;
    try {
      node = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new RejectedArticleException(Rejection.MALFORMED_JSON, describe(e));
    }
    if (!node.isObject()) {
      throw new RejectedArticleException(
          Rejection.MALFORMED_JSON, "expected an object, not " + node.getNodeType());
    }
    String id = string(node, "id");
    if (id == null || id.isBlank()) {
      throw new RejectedArticleException(Rejection.MISSING_ID, "the article has no \"id\"");
    }
    if (!node.path("body").isTextual()) {
      throw new RejectedArticleException(Rejection.MISSING_BODY, "the article has no \"body\"");
    }
    return new Article(
        id,
        string(node, "language"),
        string(node, "source"),
        date(string(node, "published")),
        string(node, "title"),
        string(node, "body"));
  }

  private static String describe(JsonProcessingException e) {
    long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return e.getOriginalMessage() + " (column " + column + ")";
  }

  private static String string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  /** The day of a date or time; an outlet's other ways to write one count as not known. */
  private static String date(String published) {
    if (published == null || published.length() < DATE_LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, DATE_LENGTH)).toString();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The first line is the headline, unless the text is that line alone. */
  private static Article plain(String id, String text) {
    String stripped = text.strip();
    int end = stripped.indexOf('\n');
    String title = end < 0 ? "" : stripped.substring(0, end).strip();
    String body = end < 0 ? stripped : stripped.substring(end).strip();
    return new Article(id, null, null, null, title, body);
  }
}
