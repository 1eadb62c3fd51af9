package accordo.corpus;

import accordo.annotate.StockPipeline;
import accordo.extract.Extractor;
import accordo.text.Article;
import accordo.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Stock CoreNLP and Accordo side by side, in one process: after a warm-up, each reads all articles
 * in turn, twice (A B A B). Times are those of one core.
 */
public final class Benchmark {
  /** Each side may warm up for so long of one core's time; an archive takes hours. */
  private static final double WARM_UP_SECONDS = 15;

  private final Path stock;
  private final Consumer<String> progress;
  private final List<Speed> speeds = new ArrayList<>();
  private final List<GateSpeed> gates = new ArrayList<>();
  private final List<Footprint> footprints = new ArrayList<>();
  private final AtomicReference<Extractor> extractor = new AtomicReference<>();

  private Benchmark(Path stock, Consumer<String> progress) {
    this.stock = stock;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param corpus articles full of deals, by language, read for companies, deals and quotes
   * @param archive articles of any kind, by language, read for deals as the job does it
   * @param stock the folder of CoreNLP's own models
   * @param progress told what comes next
   */
  public static Benchmark run(
      Map<Language, List<Article>> corpus,
      Map<Language, List<Article>> archive,
      Path stock,
      Consumer<String> progress) {
    Benchmark benchmark = new Benchmark(stock, progress);
    List<Language> languages =
        Language.all().stream()
            .filter(l -> corpus.containsKey(l) || archive.containsKey(l))
            .toList();
    benchmark.load(languages);
    for (Language language : languages) {
      benchmark.compare(
          language,
          corpus.getOrDefault(language, List.of()),
          archive.getOrDefault(language, List.of()));
    }
    return benchmark;
  }

  private void load(List<Language> languages) {
    progress.accept("loading Accordo's models");
    footprints.add(
        Footprint.of(
            "Accordo, " + languages.size() + " languages",
            () -> extractor.set(Extractor.load(languages))));
  }

  private void compare(Language language, List<Article> corpus, List<Article> archive) {
    progress.accept("loading stock CoreNLP, " + language.code());
    AtomicReference<StockPipeline> pipeline = new AtomicReference<>();
    footprints.add(
        Footprint.of(
            "CoreNLP, " + language.code(),
            () -> pipeline.set(StockPipeline.load(language, stock))));
    if (!corpus.isEmpty()) {
      String name = language.code() + ", deal-rich";
      compare(name, corpus, pipeline.get(), extractor.get()::extract);
    }
    if (!archive.isEmpty()) {
      String name = language.code() + ", archive";
      compare(name, archive, pipeline.get(), extractor.get()::extractDeals);
      measureGate(name, archive);
    }
    StockPipeline.clear();
  }

  private void compare(
      String name, List<Article> articles, StockPipeline pipeline, Consumer<Article> accordo) {
    progress.accept(name);
    int[] tokens = new int[1];
    Consumer<Article> stockReader = a -> tokens[0] += pipeline.read(a.text());
    warmUp(articles, stockReader);
    warmUp(articles, accordo);
    tokens[0] = 0;
    Pass a1 = Pass.over(articles, stockReader);
    int count = tokens[0];
    Pass b1 = Pass.over(articles, accordo);
    Pass a2 = Pass.over(articles, stockReader);
    Pass b2 = Pass.over(articles, accordo);
    Speed speed =
        new Speed(
            name,
            articles.size(),
            count,
            Speed.Side.of(articles.size(), count, a1, a2),
            Speed.Side.of(articles.size(), count, b1, b2));
    speeds.add(speed);
    progress.accept(String.format(Locale.ROOT, "%s: %.1f times as fast", name, speed.ratio()));
  }

  private void measureGate(String name, List<Article> archive) {
    List<Article> rejected =
        archive.stream().filter(article -> !extractor.get().mayTellOfDeals(article)).toList();
    gates.add(GateSpeed.of(name, archive.size(), rejected, extractor.get()::extractDeals));
  }

  private static void warmUp(List<Article> articles, Consumer<Article> reader) {
    double seconds = 0;
    for (int i = 0; seconds < WARM_UP_SECONDS; i = (i + 1) % articles.size()) {
      seconds += Pass.over(articles.subList(i, i + 1), reader).cpuSeconds();
    }
  }

  List<Speed> speeds() {
    return speeds;
  }

  List<GateSpeed> gates() {
    return gates;
  }

  List<Footprint> footprints() {
    return footprints;
  }
}
