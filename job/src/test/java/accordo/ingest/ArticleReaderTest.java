package accordo.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import accordo.extract.RejectedArticleException;
import accordo.extract.Rejection;
import accordo.text.Article;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
  @Test
  void jsonHoldsAllThatIsKnownOfAnArticle() {
    Article article =
        json(
            """
            {"id": 7, "language": "it", "source": "Prova", "published": "2017-07-05T10:00:00Z",
             "title": "T", "body": "B", "gold": {"companies": []}}
            """);
    assertEquals(new Article("7", "it", "Prova", "2017-07-05", "T", "B"), article);
  }

  @Test
  void aDateThatCannotBeReadIsNotKnown() {
    assertNull(
        json("{\"id\": \"a\", \"published\": \"5 July 2017\", \"body\": \"B\"}").published());
  }

  @Test
  void theFirstLineOfPlainTextIsTheTitle() {
    Article article = text("\uFEFFThe title\n\nFirst.\nSecond.\n");
    assertEquals("The title", article.title());
    assertEquals("First.\nSecond.", article.body());
    assertEquals("here", article.id());
  }

  @Test
  void plainTextOfOneLineHasNoTitle() {
    assertEquals(new Article("here", null, null, null, "", "Only this."), text("Only this.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MALFORMED_JSON | {\"id\": \"a\", \"bo",
        "MALFORMED_JSON | [1, 2]",
        "MALFORMED_JSON | {\"id\": \"a\", \"body\": \"b\"} {",
        "MISSING_ID | {\"body\": \"b\"}",
        "MISSING_ID | {\"id\": \" \", \"body\": \"b\"}",
        "MISSING_BODY | {\"id\": \"a\", \"title\": \"t\"}",
        "MISSING_BODY | {\"id\": \"a\", \"body\": null}",
        "MISSING_BODY | {\"id\": \"a\", \"body\": {}}",
        "MISSING_BODY | ''",
        "EMPTY_TEXT | {\"id\": \"a\", \"body\": \" \"}",
      })
  void whatIsWrongWithJsonIsSaid(Rejection reason, String line) {
    assertEquals(reason, reason(InputFormat.JSON, line.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void binaryDataIsNoText() {
    assertEquals(Rejection.NOT_TEXT, reason(InputFormat.TEXT, new byte[] {(byte) 0xff, 1}));
    assertEquals(Rejection.NOT_TEXT, reason(InputFormat.TEXT, new byte[] {'a', 0, 'b'}));
  }

  @Test
  void deeplyNestedJsonIsMalformedRatherThanFatal() {
    byte[] bytes = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertEquals(Rejection.MALFORMED_JSON, reason(InputFormat.JSON, bytes));
  }

  private static Rejection reason(InputFormat format, byte[] bytes) {
    return assertThrows(
            RejectedArticleException.class,
            () -> ArticleReader.read(RawInput.of("here", format, bytes)))
        .reason();
  }

  private static Article json(String text) {
    return read(InputFormat.JSON, text);
  }

  private static Article text(String text) {
    return read(InputFormat.TEXT, text);
  }

  private static Article read(InputFormat format, String text) {
    return ArticleReader.read(RawInput.of("here", format, text.getBytes(StandardCharsets.UTF_8)));
  }
}
