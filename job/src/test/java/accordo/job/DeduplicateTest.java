package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import accordo.ingest.InputFormat;
import accordo.ingest.RawInput;
import accordo.ingest.SourcedArticle;
import accordo.text.Article;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.streaming.util.ProcessFunctionTestHarnesses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeduplicateTest {
  private static final Duration REMEMBER = Duration.ofHours(1);

  private KeyedOneInputStreamOperatorTestHarness<String, SourcedArticle, SourcedArticle> harness;

  @BeforeEach
  void open() throws Exception {
    harness =
        ProcessFunctionTestHarnesses.forKeyedProcessFunction(
            new Deduplicate(REMEMBER), ArticleKeys::id, Types.STRING);
    harness.setStateTtlProcessingTime(0);
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  @Test
  void onlyTheFirstOfEachKeyPasses() throws Exception {
    process(article("a", "one"), article("a", "two"), article("b", "three"));
    assertEquals(List.of("one", "three"), passed());
  }

  @Test
  void aKeyIsForgottenInTheEnd() throws Exception {
    process(article("a", "one"));
    harness.setStateTtlProcessingTime(REMEMBER.toMillis() - 1);
    process(article("a", "two"));
    harness.setStateTtlProcessingTime(REMEMBER.toMillis());
    process(article("a", "three"));
    assertEquals(List.of("one", "three"), passed());
  }

  @Test
  void aKeyIsKnownAfterARestore() throws Exception {
    process(article("a", "one"));
    var state = harness.snapshot(1, 1);
    harness.close();
    harness =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(new Deduplicate(REMEMBER)), ArticleKeys::id, Types.STRING);
    harness.initializeState(state);
    harness.open();
    process(article("a", "two"));
    assertEquals(List.of(), passed());
  }

  @Test
  void textsAreTheSameWhateverTheirWhiteSpace() {
    String text = ArticleKeys.text(article("a", "one  two\n three "));
    assertEquals(text, ArticleKeys.text(article("b", "one two three")));
    assertNotEquals(text, ArticleKeys.text(article("b", "one two four")));
  }

  private void process(SourcedArticle... articles) throws Exception {
    for (SourcedArticle article : articles) {
      harness.processElement(article, 0);
    }
  }

  private List<String> passed() {
    return harness.extractOutputValues().stream().map(a -> a.article().body()).toList();
  }

  private static SourcedArticle article(String id, String body) {
    Article article = new Article(id, null, null, null, "", body);
    return new SourcedArticle(article, RawInput.of("test", InputFormat.TEXT, new byte[0]));
  }
}
