package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DealRecord;
import accordo.consolidate.Mentions;
import accordo.consolidate.Source;
import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.extract.Extraction;
import accordo.index.ArticleLookup;
import accordo.index.DealIndex;
import accordo.index.StoredArticle;
import accordo.ingest.ArticleSources;
import accordo.ingest.Reject;
import accordo.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph, with an extractor that knows one kind of sentence, and with collectors. */
class DealPipelineTest {
  private static final DealPipeline PIPELINE =
      new DealPipeline(
          () -> DealPipelineTest::extract,
          ArticleLimits.of(Duration.ofSeconds(10)),
          Duration.ofHours(1),
          Duration.ofDays(100),
          ArchiveOpener.NONE);

  @TempDir Path folder;
  private Outcome outcome;

  @BeforeEach
  void start() {
    outcome = new Outcome(folder);
    Collected.clear();
  }

  @Test
  void theSameTextUnderAnotherIdAddsASourceOnly() throws Exception {
    Path file =
        write(article("a", "Alpha-Beta"), article("a", "Gamma-Delta"), article("b", "Alpha-Beta"));
    run(file, 1);
    assertEquals(1, outcome.deals().size());
    DealRecord deal = outcome.deals().get(0);
    assertEquals(List.of("a", "b"), deal.sources().stream().map(Source::articleId).toList());
    assertEquals(List.of("a", "a"), deal.sources().stream().map(Source::family).toList());
    assertEquals(0.8, deal.confidence());
  }

  @Test
  void anIndexHasEachDealOnceWhateverTheParallelism() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      lines.add(article("a" + i, "Alpha" + i + "-Beta"));
    }
    Path file = write(lines.toArray(String[]::new));
    run(file, 1);
    List<String> first = contents();
    run(file, 3);
    assertEquals(60, first.size());
    assertEquals(first, contents());
  }

  /** The records but for their versions, which count the steps that led there. */
  private List<String> contents() {
    return outcome.deals().stream()
        .map(deal -> deal.toString().replaceFirst("version=\\d+", ""))
        .toList();
  }

  @Test
  void articlesThatTellOfDealsAreKept() throws Exception {
    run(write(article("a", "Alpha-Beta"), article("b", "Alpha-Beta"), article("c", "broken")), 2);
    try (ArticleLookup articles = ArticleLookup.open(DealIndex.open(folder.resolve("index")))) {
      assertEquals(2, articles.articles());
      assertEquals(
          new StoredArticle("b", "en", null, null, "", "Alpha-Beta"),
          articles.find("b").orElseThrow());
    }
  }

  @Test
  void rejectsOfReadingAndOfExtractingMeet() throws Exception {
    run(write("{}", article("a", "broken"), article("b", "Alpha-Beta")), 2);
    List<Reject> rejects = Collected.of("rejects");
    assertEquals(2, rejects.size());
    assertTrue(rejects.stream().anyMatch(r -> "a".equals(r.articleId())));
    assertEquals(1, outcome.deals().size());
  }

  @Test
  void aFolderThatIsWatchedIsReadAsItGrows() throws Exception {
    Path press = Files.createDirectory(folder.resolve("press"));
    Files.writeString(press.resolve("one.jsonl"), article("a", "Alpha-Beta"));
    StreamExecutionEnvironment env = environment(press, 1, Duration.ofMillis(100));
    JobClient job = env.executeAsync();
    await(1);
    Files.writeString(folder.resolve("two.jsonl"), article("b", "Gamma-Delta"));
    Files.move(folder.resolve("two.jsonl"), press.resolve("two.jsonl"));
    await(2);
    job.cancel().get();
  }

  private static void await(int deals) throws InterruptedException {
    for (int i = 0; i < 600 && Collected.of("deals").size() < deals; i++) {
      Thread.sleep(100);
    }
    assertEquals(deals, Collected.of("deals").size());
  }

  /** A body "Alpha-Beta" says that the one supplies the other. */
  private static Extraction extract(Article article) {
    String[] names = article.body().split("-", 2);
    Deal deal =
        Mentions.of(DealType.SUPPLY)
            .party(Role.SUPPLIER, names[0])
            .party(Role.CUSTOMER, names[1])
            .deal();
    return new Extraction(article.id(), "en", List.of(), List.of(deal), List.of());
  }

  private void run(Path file, int parallelism) throws Exception {
    environment(file, parallelism, null).execute();
  }

  private StreamExecutionEnvironment environment(Path from, int parallelism, Duration watch) {
    List<Setting> settings = new ArrayList<>(outcome.settings(from));
    settings.add(Outcome.setting("parallelism", String.valueOf(parallelism)));
    StreamExecutionEnvironment env = JobEnvironment.of(JobConfigReader.of(settings));
    PIPELINE.build(
        env,
        List.of(new NamedSource("files", ArticleSources.files(List.of(from.toString()), watch))),
        List.of(
            NamedSink.of("index", new IndexSink(folder.resolve("index").toString(), 4)),
            NamedSink.of("deals", new Collected<>("deals"))),
        List.of(NamedSink.of("articles", new ArticleSink(folder.resolve("index").toString(), 4))),
        List.of(NamedSink.of("rejects", new Collected<>("rejects"))),
        List.of(new NamedSink<>("balance", new BalanceSink(folder.toString()), 1)),
        AlertEnds.NONE);
    return env;
  }

  private Path write(String... lines) throws IOException {
    return Files.write(folder.resolve("articles.jsonl"), List.of(lines));
  }

  private static String article(String id, String body) {
    return Press.json(new Article(id, "en", null, null, "", body));
  }
}
