package accordo.cli;

import accordo.alert.AlertBenchmark;
import accordo.consolidate.DealRecord;
import accordo.corpus.ReadmeTable;
import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures alerts. */
@Command(
    name = "alerts",
    mixinStandardHelpOptions = true,
    description = {
      "Registers very many saved searches and matches the deals of an index with them, on one core."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo bench alerts",
      "  accordo bench alerts --searches 1000000 --index data/index",
      "  accordo bench alerts --update README.md"
    })
final class BenchAlerts implements Callable<Integer> {
  private static final int MOST_DEALS = 5_000;

  @Option(names = "--index", paramLabel = "DIR", description = "Where the deals come from.")
  private Path index = Home.index();

  @Option(names = "--searches", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
  private int searches = 100_000;

  @Option(
      names = "--update",
      paramLabel = "FILE",
      description = "Write the table into this README between its alerts marks.")
  private Path update;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<DealRecord> deals = new ArrayList<>();
    try (DealSearch search = DealSearch.open(index)) {
      SearchRequest all = SearchRequest.of("", DealSearch.Order.DATE, SearchRequest.MOST);
      search.export(all, MOST_DEALS, deals::add);
    }
    if (deals.isEmpty()) {
      throw new IllegalArgumentException("there are no deals in " + index);
    }
    String table = table(AlertBenchmark.run(deals, searches));
    spec.commandLine().getOut().println(table);
    if (update != null) {
      ReadmeTable.write(update, "alerts", table);
    }
    return 0;
  }

  private static String table(AlertBenchmark.Result r) {
    return """
    | saved searches | registered in s | heap MB | records matched | found a record | p50 / p99 ms a record |
    |---:|---:|---:|---:|---:|---:|
    """
        + String.format(
            Locale.ROOT,
            "| %,d | %.1f | %,d | %,d | %.1f | %.2f / %.2f |",
            r.searches(),
            r.registeredSeconds(),
            r.megabytes(),
            r.matches(),
            r.found(),
            r.median(),
            r.p99());
  }
}
