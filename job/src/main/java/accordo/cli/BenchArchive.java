package accordo.cli;

import accordo.corpus.ReadmeTable;
import accordo.job.ArchiveBenchmark;
import accordo.job.ArchiveSpeed;
import accordo.text.Article;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the whole job over an archive. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the job over a large archive, once for each parallelism: the articles given, again and",
      "again under fresh ids, each time with a last line of its own so that none is known already.",
      "Tells articles a second, and how many were read but not yet extracted at most: a source",
      "that is faster than extraction has to wait."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo bench archive",
      "  accordo bench archive --articles archive/*.jsonl.gz --count 40000 --parallelism 1,2",
      "  accordo bench archive --count 200000 --parallelism 2 --heap --remember 30s"
    })
final class BenchArchive implements Callable<Integer> {
  @Option(
      names = "--articles",
      arity = "1..*",
      paramLabel = "FILE",
      description = "What the archive is made of, as JSONL; default: the corpus that comes along.")
  private List<String> files = List.of();

  @Option(names = "--count", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
  private long count = 10_000;

  @Option(
      names = "--parallelism",
      split = ",",
      paramLabel = "N",
      description = "One run for each; default ${DEFAULT-VALUE}.")
  private List<Integer> parallelisms = List.of(1, 2);

  @Option(
      names = "--remember",
      paramLabel = "TIME",
      description = {
        "How long the job knows an article again; what it knows is on the heap. Shorter than the",
        "run, it shows what else is. Default ${DEFAULT-VALUE}."
      })
  private String remember = "30 d";

  @Option(
      names = "--heap",
      description = "Collect all garbage at each tenth of a run, and tell what stays.")
  private boolean heap;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--update",
      paramLabel = "FILE",
      description = {
        "Write the tables into this README between its archive-speed marks, or archive-heap with",
        "--heap."
      })
  private Path update;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    List<Article> articles = ExtractInputs.articles(files.isEmpty() ? Home.ownCorpus() : files);
    ArchiveSpeed speed;
    try (Progress progress = Progress.of("articles", count * parallelisms.size())) {
      speed = ArchiveBenchmark.run(articles, count, parallelisms, remember, heap, progress::at);
    }
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    spec.commandLine().getOut().println(json ? mapper.writeValueAsString(speed) : speed.table());
    if (update != null) {
      ReadmeTable.write(update, heap ? "archive-heap" : "archive-speed", speed.table());
    }
    return 0;
  }
}
