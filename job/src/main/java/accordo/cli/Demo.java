package accordo.cli;

import accordo.consolidate.DealRecord;
import accordo.job.Counts;
import accordo.job.JobConfigReader;
import accordo.job.JobRunner;
import accordo.job.Setting;
import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The job over the articles that come along, from nothing to a table of deals. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the job over the articles that come along (corpus/articles), in six languages, prints",
      "the deals found and how to search them. Writes data/demo, anew each time."
    },
    footerHeading = "%nExample:%n",
    footer = "  accordo demo && accordo search 'type:PATENT_LICENSE'")
final class Demo implements Callable<Integer> {
  private static final int EVERYTHING = 10_000;

  @Option(names = "--limit", description = "Print at most this many deals; default all.")
  private int limit = EVERYTHING;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    FileUtils.deleteDirectory(Home.demo().toFile());
    List<Setting> settings =
        List.of(
            setting("from", Home.corpus()),
            setting("index", Home.demoIndex()),
            setting("rejects", Home.demo().resolve("rejects.jsonl")));
    Counts counts;
    try (Progress progress = Progress.of("articles", -1)) {
      counts =
          JobRunner.run(JobConfigReader.of(settings), c -> progress.at(c.articles()))
              .orElse(Counts.NONE);
    }
    print(counts);
    return counts.rejects() > 0 ? Main.SOME_REJECTED : 0;
  }

  private void print(Counts counts) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (DealSearch search = DealSearch.open(Home.demoIndex())) {
      List<DealRecord> deals = new ArrayList<>();
      SearchRequest everything = SearchRequest.of("", DealSearch.Order.DATE, 1);
      search.export(everything, Math.max(1, limit), deals::add);
      DealTable.print(deals, out);
    }
    out.printf("%n%s%n", CountsText.of(counts));
    out.printf("%nSearch them:%n");
    out.println("  ./accordo search 'licensee:xiaomi'");
    out.println("  ./accordo search 'type:ACQUISITION AND status:COMPLETED' --sort date");
    out.println("  ./accordo search --help");
    out.flush();
  }

  private static Setting setting(String key, Path value) {
    return new Setting(key, value.toString(), "demo");
  }
}
