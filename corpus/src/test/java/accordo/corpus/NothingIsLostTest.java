package accordo.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.extract.Extraction;
import accordo.extract.Extractor;
import accordo.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading for deals, with gate and stages, against reading everything. */
class NothingIsLostTest {
  @ParameterizedTest
  @MethodSource("accordo.text.Language#all")
  void stoppingEarlyChangesNoDealAndNoQuoteOfDeals(Language language) throws IOException {
    Extractor extractor = Extractor.load(List.of(language));
    Path file = Path.of("articles", language.code() + ".jsonl");
    for (GoldArticle article : GoldReader.read(List.of(file))) {
      Extraction all = extractor.extract(article.article());
      Extraction staged = extractor.extractDeals(article.article());
      if (all.deals().isEmpty()) {
        assertEquals(List.of(), staged.deals(), () -> article.article().id());
      } else {
        assertEquals(all, staged, () -> article.article().id());
      }
    }
  }
}
