package accordo.cli;

import accordo.corpus.Benchmark;
import accordo.corpus.BenchmarkTable;
import accordo.corpus.ReadmeTable;
import accordo.text.Article;
import accordo.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures speed against stock CoreNLP. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    subcommands = {
      BenchArchive.class,
      BenchConsolidate.class,
      BenchSearch.class,
      BenchAlerts.class
    },
    description = {
      "Reads articles with stock CoreNLP and with Accordo in turns, in one process, on one core:",
      "the corpus for companies, deals and quotes; other articles for deals, as the job does."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo -J-Xmx6g bench",
      "  accordo -J-Xmx6g bench --articles archive/*.jsonl --limit 500 --format json",
      "  accordo -J-Xmx6g bench --update README.md",
      "  accordo bench archive                 how fast the whole job is, and how it scales",
      "  accordo bench consolidate             how fast mentions become deal records",
      "  accordo bench search                  how fast search is, over a million deals",
      "",
      "CoreNLP needs more memory than Accordo does: 6 GB for all languages."
    })
final class Bench implements Callable<Integer> {
  /** How the figures are printed. */
  enum Format {
    TABLE,
    JSON
  }

  @Option(
      names = "--corpus",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Articles full of deals; default: the corpus that comes along.")
  private List<String> corpus = List.of();

  @Option(
      names = "--articles",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Other articles, as JSONL.")
  private List<String> articles = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "Only the first N of each language.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--stock",
      paramLabel = "DIR",
      description = "CoreNLP's own models; default: where the build unpacked them.")
  private Path stock;

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; default table.")
  private Format format = Format.TABLE;

  @Option(
      names = "--update",
      paramLabel = "FILE",
      description = "Write the table into this README between its speed marks.")
  private Path update;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path models = stock == null ? Home.directory().resolve("nlp-models/target/stock") : stock;
    Benchmark benchmark =
        Benchmark.run(
            byLanguage(corpus.isEmpty() ? Home.ownCorpus() : corpus),
            byLanguage(articles),
            models,
            step -> spec.commandLine().getErr().println("bench: " + step));
    String table = BenchmarkTable.markdown(benchmark);
    spec.commandLine()
        .getOut()
        .println(format == Format.JSON ? BenchmarkTable.json(benchmark) : table);
    if (update != null) {
      ReadmeTable.write(update, "speed", table);
    }
    return 0;
  }

  private Map<Language, List<Article>> byLanguage(List<String> files) throws IOException {
    Map<Language, List<Article>> byLanguage = new LinkedHashMap<>();
    for (Article article : ExtractInputs.articles(files)) {
      Language language = article.knownLanguage().orElse(Language.named("en"));
      List<Article> read = byLanguage.computeIfAbsent(language, l -> new ArrayList<>());
      if (read.size() < limit) {
        read.add(article);
      }
    }
    return byLanguage;
  }
}
