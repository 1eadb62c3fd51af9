package accordo.cli;

import accordo.extract.Extraction;
import accordo.extract.Extractor;
import accordo.extract.RejectedArticleException;
import accordo.ingest.ArticleReader;
import accordo.ingest.RawInput;
import accordo.text.Article;
import accordo.text.Language;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts from articles directly, without the job. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the companies, deals and quotes of articles.",
      "Files are plain text (.txt, headline first), JSONL or JSON, also with .gz; - is standard"
          + " input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo extract article.txt",
      "  accordo extract --language it --format json article.txt",
      "  accordo extract --companies lei-records.csv.zip article.txt",
      "  zcat archive.jsonl.gz | accordo extract --format jsonl - > extractions.jsonl"
    })
final class Extract implements Callable<Integer> {
  /** How extractions are printed. */
  enum Format {
    TEXT,
    JSON,
    JSONL
  }

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Default: standard input.")
  private List<String> files = List.of(ExtractInputs.STANDARD_INPUT);

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; default text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Language of articles that do not tell theirs; default: detected.")
  private String language;

  @Mixin private CompanyFiles companies;

  @Spec private CommandSpec spec;

  private Extractor extractor;
  private int rejected;

  @Override
  public Integer call() throws Exception {
    extractor = Extractor.load(languages(), companies.read());
    PrintWriter out = spec.commandLine().getOut();
    try (ExtractInputs inputs = new ExtractInputs(files);
        Progress progress = Progress.of("articles", -1)) {
      int done = 0;
      for (RawInput input = inputs.next(); input != null; input = inputs.next()) {
        extract(input, out);
        progress.at(++done);
      }
    }
    out.flush();
    return rejected == 0 ? 0 : Main.SOME_REJECTED;
  }

  private Collection<Language> languages() {
    if (language == null) {
      return Language.all();
    }
    return List.of(Language.named(language));
  }

  private void extract(RawInput input, PrintWriter out) {
    try {
      Article article = withLanguage(ArticleReader.read(input));
      Extraction extraction = extractor.extract(article);
      out.println(
          switch (format) {
            case TEXT -> ExtractionText.of(article, extraction);
            case JSON -> ExtractionJson.pretty(extraction);
            case JSONL -> ExtractionJson.line(extraction);
          });
    } catch (RejectedArticleException e) {
      rejected++;
      out.flush();
      spec.commandLine()
          .getErr()
          .println("accordo: " + input.where() + ": " + e.reason() + ": " + e.getMessage());
    }
  }

  private Article withLanguage(Article article) {
    return article.language() != null || language == null
        ? article
        : new Article(
            article.id(),
            language,
            article.source(),
            article.published(),
            article.title(),
            article.body());
  }
}
