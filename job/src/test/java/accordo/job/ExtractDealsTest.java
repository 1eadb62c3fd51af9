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
import accordo.job.ArticleOutcome.Kind;
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
  private static final DealMention MENTION = supply().in("good", "2024-03-06");

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
    processAll("good");
    assertEquals(
        List.of(MENTION.deal()),
        harness.extractOutputValues().stream().map(DealMention::deal).toList());
    assertEquals("good", harness.extractOutputValues().get(0).source().articleId());
    assertEquals("en", harness.extractOutputValues().get(0).source().language());
  }

  @Test
  void aTextThatIsKnownIsReadWithTheDateOfItsArticleWhicheverCameFirst() throws Exception {
    process("dated", "2024-03-06");
    process("dated", "2024-03-04");
    process("dated", "2024-03-06");
    assertEquals(
        List.of("2024-03-06", "2024-03-04", "2024-03-06"),
        harness.extractOutputValues().stream().map(m -> m.deal().announced()).toList());
    assertEquals(
        List.of(Kind.EXTRACTED, Kind.DUPLICATE, Kind.DUPLICATE),
        harness.getSideOutput(Outcomes.TAG).stream().map(o -> o.getValue().kind()).toList());
  }

  @Test
  void anArticleThatTakesTooLongIsRejectedAndTheNextOneIsRead() throws Exception {
    processAll("slow", "good");
    Reject reject = onlyReject();
    assertEquals(Rejection.EXTRACTION_TIMEOUT, reject.reason());
    assertEquals("slow", reject.articleId());
    assertEquals("raw slow", reject.raw());
    assertEquals(1, harness.extractOutputValues().size());
  }

  @Test
  void anArticleThatBreaksTheExtractorIsRejectedWithTheStackTrace() throws Exception {
    processAll("broken", "good");
    Reject reject = onlyReject();
    assertEquals(Rejection.EXTRACTION_FAILED, reject.reason());
    assertTrue(reject.trace().contains("ExtractDealsTest.extract"));
    assertEquals(1, harness.extractOutputValues().size());
  }

  @Test
  void anArticleThatIsTooDeepForTheStackIsRejected() throws Exception {
    processAll("deep", "good");
    assertEquals(Rejection.EXTRACTION_FAILED, onlyReject().reason());
    assertEquals(1, harness.extractOutputValues().size());
  }

  @Test
  void anArticleThatTheExtractorRefusesIsRejectedWithItsReason() throws Exception {
    processAll("foreign");
    assertEquals(Rejection.UNSUPPORTED_LANGUAGE, onlyReject().reason());
    assertNull(onlyReject().trace());
  }

  @Test
  void anArticleThatNeedsTooMuchMemoryIsRejected() throws Exception {
    processAll("huge", "good");
    assertEquals(Rejection.EXTRACTION_FAILED, onlyReject().reason());
    assertEquals(1, harness.extractOutputValues().size());
  }

  @Test
  void aMissingClassIsNotTheArticlesFault() {
    assertThrows(NoClassDefFoundError.class, () -> processAll("ours"));
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
    DealMention told =
        article.id().equals("dated")
            ? supply().announced(article.published()).in("d", null)
            : MENTION;
    return new Extraction(article.id(), "en", List.of(), List.of(told.deal()), List.of());
  }

  private static Mentions supply() {
    return Mentions.of(DealType.SUPPLY)
        .party(Role.SUPPLIER, "Halvorsen")
        .party(Role.CUSTOMER, "Meridian");
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

  private void processAll(String... ids) throws Exception {
    for (String id : ids) {
      process(id, "2024-03-06");
    }
  }

  private void process(String id, String published) throws Exception {
    Article article = new Article(id, "en", "Test Wire", published, "", "text");
    byte[] raw = ("raw " + id).getBytes(StandardCharsets.UTF_8);
    RawInput input = RawInput.of("test", InputFormat.TEXT, raw);
    harness.processElement(new SourcedArticle(article, input), 0);
  }

  private Reject onlyReject() {
    Queue<StreamRecord<Reject>> rejects = harness.getSideOutput(DealPipeline.REJECTED);
    assertEquals(1, rejects.size());
    return rejects.peek().getValue();
  }
}
