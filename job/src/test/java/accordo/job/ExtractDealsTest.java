package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DealMention;
import accordo.consolidate.Mentions;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.extract.Extraction;
import accordo.extract.RejectedArticleException;
import accordo.extract.Rejection;
import accordo.ingest.InputFormat;
import accordo.ingest.RawInput;
import accordo.ingest.Reject;
import accordo.ingest.SourcedArticle;
import accordo.text.Article;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.streaming.util.ProcessFunctionTestHarnesses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtractDealsTest {
  private static final DealMention MENTION =
      Mentions.of(DealType.SUPPLY)
          .party(Role.SUPPLIER, "Halvorsen")
          .party(Role.CUSTOMER, "Meridian")
          .in("good", "2024-03-06");

  private KeyedOneInputStreamOperatorTestHarness<String, SourcedArticle, DealMention> harness;

  @BeforeEach
  void open() throws Exception {
    ExtractDeals function =
        new ExtractDeals(
            () -> ExtractDealsTest::extract,
            ArticleLimits.of(Duration.ofMillis(300)),
            Duration.ofHours(1));
    harness =
        ProcessFunctionTestHarnesses.forKeyedProcessFunction(
            function, ArticleKeys::id, Types.STRING);
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  @Test
  void everyDealOfAnArticleIsAMention() throws Exception {
    process("good");
    assertEquals(
        List.of(MENTION.deal()),
        harness.extractOutputValues().stream().map(DealMention::deal).toList());
    assertEquals("good", harness.extractOutputValues().get(0).source().articleId());
    assertEquals("en", harness.extractOutputValues().get(0).source().language());
  }

  @Test
  void anArticleThatTakesTooLongIsRejectedAndTheNextOneIsRead() throws Exception {
    process("slow", "good");
    Reject reject = onlyReject();
    assertEquals(Rejection.EXTRACTION_TIMEOUT, reject.reason());
    assertEquals("slow", reject.articleId());
    assertEquals("raw slow", reject.raw());
    assertEquals(1, harness.extractOutputValues().size());
  }

  @Test
  void anArticleThatBreaksTheExtractorIsRejectedWithTheStackTrace() throws Exception {
    process("broken", "good");
    Reject reject = onlyReject();
    assertEquals(Rejection.EXTRACTION_FAILED, reject.reason());
    assertTrue(reject.trace().contains("ExtractDealsTest.extract"));
    assertEquals(1, harness.extractOutputValues().size());
  }

  @Test
  void anArticleThatIsTooDeepForTheStackIsRejected() throws Exception {
    process("deep", "good");
    assertEquals(Rejection.EXTRACTION_FAILED, onlyReject().reason());
    assertEquals(1, harness.extractOutputValues().size());
  }

  @Test
  void anArticleThatTheExtractorRefusesIsRejectedWithItsReason() throws Exception {
    process("foreign");
    assertEquals(Rejection.UNSUPPORTED_LANGUAGE, onlyReject().reason());
    assertNull(onlyReject().trace());
  }

  @Test
  void anArticleThatNeedsTooMuchMemoryIsRejected() throws Exception {
    process("huge", "good");
    assertEquals(Rejection.EXTRACTION_FAILED, onlyReject().reason());
    assertEquals(1, harness.extractOutputValues().size());
  }

  @Test
  void aMissingClassIsNotTheArticlesFault() {
    assertThrows(NoClassDefFoundError.class, () -> process("ours"));
  }

  private static Extraction extract(Article article) {
    switch (article.id()) {
      case "slow" -> sleep();
      case "broken" -> throw new IllegalStateException("no tree");
      case "deep" -> recurse(article);
      case "foreign" -> throw new RejectedArticleException(Rejection.UNSUPPORTED_LANGUAGE, "ja");
      case "huge" -> throw new OutOfMemoryError("test");
      case "ours" -> throw new NoClassDefFoundError("test");
      default -> {}
    }
    return new Extraction(article.id(), "en", List.of(), List.of(MENTION.deal()), List.of());
  }

  private static void sleep() {
    try {
      Thread.sleep(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static Extraction recurse(Article article) {
    return recurse(article);
  }

  private void process(String... ids) throws Exception {
    for (String id : ids) {
      Article article = new Article(id, "en", "Test Wire", "2024-03-06", "", "text");
      byte[] raw = ("raw " + id).getBytes(StandardCharsets.UTF_8);
      RawInput input = RawInput.of("test", InputFormat.TEXT, raw);
      harness.processElement(new SourcedArticle(article, input), 0);
    }
  }

  private Reject onlyReject() {
    Queue<StreamRecord<Reject>> rejects = harness.getSideOutput(DealPipeline.REJECTED);
    assertEquals(1, rejects.size());
    return rejects.peek().getValue();
  }
}
