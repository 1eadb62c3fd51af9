package accordo.cli;

import accordo.consolidate.DealRecord;
import accordo.job.Counts;
import accordo.job.JobConfigReader;
import accordo.job.JobRunner;
import accordo.job.Setting;
import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import accordo.web.WebConfig;
import accordo.web.WebException;
import accordo.web.WebServer;
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
      "the deals found and, at a terminal, serves the page to search them until Ctrl-C.",
      "Writes data/demo, anew each time."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo demo",
      "  accordo demo --no-serve && accordo search 'type:PATENT_LICENSE'"
    })
final class Demo implements Callable<Integer> {
  private static final int EVERYTHING = 10_000;

  @Option(names = "--limit", description = "Print at most this many deals; default all.")
  private int limit = EVERYTHING;

  @Option(
      names = "--serve",
      negatable = true,
      description = "Serve the page at the end, or do not; default: at a terminal.")
  private Boolean serve;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where the page is; default ${DEFAULT-VALUE}, or any free port.")
  private int port = Serve.PORT;

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
    if (serve == null ? Terminal.isInteractive() : serve) {
      Served.untilStopped(server(), spec.commandLine().getOut());
    }
    return counts.rejects() > 0 ? Main.SOME_REJECTED : 0;
  }

  /** At the port, where it is free. */
  private WebServer server() {
    try {
      return WebServer.start(new WebConfig(Home.demoIndex(), WebConfig.LOOPBACK, port, null));
    } catch (WebException e) {
      return WebServer.start(WebConfig.local(Home.demoIndex()));
    }
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
    out.println("  ./accordo serve                  in a browser");
    out.flush();
  }

  private static Setting setting(String key, Path value) {
    return new Setting(key, value.toString(), "demo");
  }
}
