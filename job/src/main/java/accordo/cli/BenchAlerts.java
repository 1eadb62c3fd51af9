package accordo.cli;

import accordo.alert.AlertBenchmark;
import accordo.consolidate.DealRecord;
import accordo.corpus.ReadmeTable;
import accordo.job.AlertLatency;
import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures alerts. */
@Command(
    name = "alerts",
    mixinStandardHelpOptions = true,
    description = {
      "Registers very many saved searches and matches deals with them, in one thread. Over Kafka"
          + " it",
      "measures how long after an article its alert comes, in a job that reads articles as always."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo bench alerts",
      "  accordo bench alerts --searches 0 --bootstrap-servers localhost:9092",
      "  accordo bench alerts --searches 1000000 --index data/index",
      "  accordo bench alerts --update README.md"
    })
final class BenchAlerts implements Callable<Integer> {
  private static final int MOST_DEALS = 5_000;
  private static final int SAVED = 10_000;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Where the deals come from; default: invented ones.")
  private Path index;

  @Option(
      names = "--searches",
      paramLabel = "N",
      description = "Default ${DEFAULT-VALUE}; 0 to measure over Kafka only.")
  private int searches = 100_000;

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT",
      description = "Kafka, where topics are made for this and removed.")
  private String brokers;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "Articles over Kafka; default ${DEFAULT-VALUE}.")
  private int articles = 300;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "Of them a second; default ${DEFAULT-VALUE}.")
  private double rate = 5;

  @Option(
      names = "--update",
      paramLabel = "FILE",
      description = "Write the tables into this README between its alerts and alert-latency marks.")
  private Path update;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (searches > 0) {
      print("alerts", table(AlertBenchmark.run(deals(), searches)));
    }
    if (brokers != null) {
      print("alert-latency", table(latency()));
    }
    return 0;
  }

  private void print(String mark, String table) throws IOException {
    spec.commandLine().getOut().println(table);
    if (update != null) {
      ReadmeTable.write(update, mark, table);
    }
  }

  private AlertLatency.Result latency() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("accordo-bench");
    try {
      var load = new AlertLatency.Load(articles, rate, SAVED, LatencyPress::body);
      return AlertLatency.measure(brokers, folder, load);
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private List<DealRecord> deals() {
    List<DealRecord> deals = new ArrayList<>();
    if (index == null) {
      for (int i = 0; i < MOST_DEALS; i++) {
        deals.add(SyntheticDeals.of(i));
      }
      return deals;
    }
    try (DealSearch search = DealSearch.open(index)) {
      SearchRequest all = SearchRequest.of("", DealSearch.Order.DATE, SearchRequest.MOST);
      search.export(all, MOST_DEALS, deals::add);
    }
    if (deals.isEmpty()) {
      throw new IllegalArgumentException("there are no deals in " + index);
    }
    return deals;
  }

  private static String table(AlertBenchmark.Result r) {
    return """
    | saved searches | registered in s | heap MB | records matched | found a record | p50 / p99 ms a record |
    |---:|---:|---:|---:|---:|---:|
    """
        + String.format(
            Locale.ROOT,
            "| %,d | %.1f | %,d | %,d | %.1f | %.2f / %.2f |%n",
            r.searches(),
            r.registeredSeconds(),
            r.megabytes(),
            r.matches(),
            r.found(),
            r.median(),
            r.p99());
  }

  private String table(AlertLatency.Result r) {
    return """
    | articles | a second | alerts | p50 / p99 / longest, ms from article to alert |
    |---:|---:|---:|---:|
    """
        + String.format(
            Locale.ROOT,
            "| %,d | %.0f | %,d | %,d / %,d / %,d |%n",
            r.articles(),
            rate,
            r.alerts(),
            r.median(),
            r.p99(),
            r.longest());
  }
}
