package accordo.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.extract.Extractor;
import accordo.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's own corpus, against the figures that README and {@code scores.tsv} tell. */
class ScoresDoNotFallTest {

  @Test
  void noScoreOnTheCorpusFallsBelowTheBook() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Language language : Language.all()) {
      files.add(Path.of("articles", language.code() + ".jsonl"));
    }
    Extractor extractor = Extractor.load(Language.all());
    Evaluation evaluation =
        Evaluation.run(GoldReader.read(files), extractor::extract, done -> {}, Mistakes.ignored());
    assertEquals(List.of(), ScoreBook.fallen(Path.of("scores.tsv"), evaluation));
  }
}
