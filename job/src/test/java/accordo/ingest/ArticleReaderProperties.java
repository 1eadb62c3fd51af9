package accordo.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import accordo.extract.RejectedArticleException;
import accordo.text.Article;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotBlank;

/** Whatever comes in is an article or is rejected with a reason. */
class ArticleReaderProperties {

  @Property
  void anyBytesAreAnArticleOrARejection(@ForAll byte[] bytes, @ForAll InputFormat format) {
    try {
      assertFalse(ArticleReader.read(RawInput.of("somewhere", format, bytes)).text().isBlank());
    } catch (RejectedArticleException e) {
      assertNotNull(e.reason());
    }
  }

  @Property
  void anArticleWrittenAsJsonIsReadAsItWas(@ForAll @NotBlank String id, @ForAll String body)
      throws Exception {
    Assume.that(!body.isBlank() && body.indexOf('\0') < 0 && id.indexOf('\0') < 0);
    byte[] json = new ObjectMapper().writeValueAsBytes(Map.of("id", id, "body", body));
    Assume.that(new String(json, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0);
    Article article = ArticleReader.read(RawInput.of("somewhere", InputFormat.JSON, json));
    assertEquals(id, article.id());
    assertEquals(body, article.body());
  }

  @Property
  void aTruncatedArticleIsRejected(@ForAll("lengths") int length) throws Exception {
    byte[] json =
        new ObjectMapper().writeValueAsBytes(Map.of("id", "a", "body", "Nokia paid Oppo."));
    byte[] cut = Arrays.copyOf(json, Math.min(length, json.length - 1));
    try {
      ArticleReader.read(RawInput.of("somewhere", InputFormat.JSON, cut));
      throw new AssertionError("read as an article: " + new String(cut, StandardCharsets.UTF_8));
    } catch (RejectedArticleException e) {
      assertNotNull(e.getMessage());
    }
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, 40);
  }
}
