package accordo.cli;

import accordo.alert.Alert;
import accordo.alert.AlertReader;
import accordo.alert.Durations;
import accordo.alert.News;
import accordo.alert.SavedSearch;
import accordo.alert.SearchStore;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a saved search and what it has told. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Shows a saved search, the secret that signs its webhooks, and its latest alerts.",
    footerHeading = "%nExample:%n",
    footer = "  accordo alerts show licensor-nokia-x1y2 --limit 50")
final class AlertsShow implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "As 'accordo alerts list' tells it.")
  private String id;

  @Option(names = "--limit", description = "At most this many alerts; default ${DEFAULT-VALUE}.")
  private int limit = 10;

  @Mixin private SavedSearches searches;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (SearchStore store = searches.open()) {
      print(SavedSearches.find(store, id), out);
    }
    List<Alert> alerts =
        AlertReader.latest(searches.files().log(), a -> a.search().equals(id), limit);
    alerts.forEach(alert -> out.println("\n" + alert.at() + "  " + alert.text()));
    out.println(alerts.isEmpty() ? "\nno alerts yet" : "");
    out.flush();
    return 0;
  }

  private static void print(SavedSearch search, PrintWriter out) {
    line(out, "id", search.id());
    line(out, "name", search.name());
    line(out, "owner", search.owner());
    line(out, "query", search.query());
    line(out, "on", search.on().stream().map(News::label).collect(Collectors.joining(", ")));
    line(out, "to", String.join(", ", search.channels()));
    line(out, "digest", Durations.write(Duration.ofSeconds(search.digestSeconds())));
    line(out, "muted", search.muted() ? "yes" : "no");
    line(out, "secret", search.secret());
  }

  private static void line(PrintWriter out, String label, String value) {
    if (value != null && !value.isEmpty()) {
      out.printf("%-7s %s%n", label, value);
    }
  }
}
