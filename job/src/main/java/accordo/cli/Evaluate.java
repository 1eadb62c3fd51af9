package accordo.cli;

import accordo.corpus.ConfidenceFit;
import accordo.corpus.Evaluation;
import accordo.corpus.GoldArticle;
import accordo.corpus.GoldReader;
import accordo.corpus.Mistakes;
import accordo.corpus.NearMissFit;
import accordo.corpus.ReadmeTable;
import accordo.corpus.ScoreBook;
import accordo.corpus.ScoreTable;
import accordo.extract.Extractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores extraction on annotated articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores extraction on annotated articles: overall, by language, by type.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo evaluate --gold corpus/articles/*.jsonl",
      "  accordo evaluate --gold corpus/articles/it.jsonl --errors | less",
      "  accordo evaluate --gold corpus/articles/*.jsonl --update README.md corpus/scores.tsv",
      "  accordo evaluate --gold corpus/unseen/*.jsonl --update README.md --mark unseen",
      "  accordo evaluate --gold corpus/articles/*.jsonl corpus/sentences/*.txt \\",
      "      --fit-near-misses nlp-models/src/main/resources/accordo/frame/near-misses.tsv"
    })
final class Evaluate implements Callable<Integer> {
  /** How the scores are printed. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "JSONL files of articles with their gold, or TXT files of sentences with theirs.")
  private List<Path> gold;

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; default text.")
  private Format format = Format.TEXT;

  @Option(names = "--errors", description = "Also print every mistake, gold beside output.")
  private boolean errors;

  @Option(
      names = "--update",
      arity = "1..2",
      paramLabel = "FILE",
      description =
          "Write the table into this README between its marks, and the figures that must not fall "
              + "into this TSV file.")
  private List<Path> update;

  @Option(
      names = "--mark",
      paramLabel = "NAME",
      description = "Name of the marks in the README; default ${DEFAULT-VALUE}.")
  private String mark = "scores";

  @Option(
      names = "--fit-confidence",
      paramLabel = "FILE",
      description = "Fit to these articles what confidence means, and write its weights here.")
  private Path fitted;

  @Option(
      names = "--fit-near-misses",
      paramLabel = "FILE",
      description =
          "Fit to these articles what makes a deal of a frame that nearly holds, and write its "
              + "weights here.")
  private Path nearMisses;

  @Mixin private CompanyFiles companies;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<GoldArticle> articles = GoldReader.read(gold);
    Mistakes mistakes = errors ? Mistakes.kept() : Mistakes.ignored();
    Evaluation evaluation;
    Extractor extractor = Extractor.load(Evaluation.languages(articles), companies.read());
    if (fitted != null) {
      return fitConfidence(articles, extractor.uncalibrated());
    }
    if (nearMisses != null) {
      return fitNearMisses(articles, extractor);
    }
    try (Progress progress = Progress.of("articles", articles.size())) {
      evaluation = Evaluation.run(articles, extractor::extract, progress::at, mistakes);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (errors) {
      out.println(mistakes.text());
    }
    out.println(
        switch (format) {
          case TEXT -> ScoreTable.text(evaluation);
          case MARKDOWN -> ScoreTable.markdown(evaluation);
          case JSON -> ScoreTable.json(evaluation);
        });
    if (update != null) {
      update(evaluation);
    }
    return 0;
  }

  private void update(Evaluation evaluation) throws IOException {
    ReadmeTable.write(update.get(0), mark, ScoreTable.markdown(evaluation));
    if (update.size() > 1) {
      ReadmeTable.write(update.get(0), "reliability", evaluation.reliability().markdown());
      Files.writeString(update.get(1), ScoreBook.of(evaluation));
    }
  }

  private int fitConfidence(List<GoldArticle> articles, Extractor extractor) throws IOException {
    try (Progress progress = Progress.of("articles", articles.size())) {
      Files.writeString(fitted, ConfidenceFit.run(articles, extractor::extract, progress::at));
    }
    return 0;
  }

  private int fitNearMisses(List<GoldArticle> articles, Extractor extractor) throws IOException {
    try (Progress progress = Progress.of("articles", articles.size())) {
      Files.writeString(nearMisses, NearMissFit.run(articles, extractor, progress::at));
    }
    return 0;
  }
}
