package accordo.cli;

import accordo.alert.News;
import accordo.alert.SavedSearch;
import accordo.alert.SearchStore;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the saved searches. */
@Command(
    name = "list",
    aliases = "ls",
    mixinStandardHelpOptions = true,
    description = "Lists the saved searches: id, what counts as news, query.",
    footerHeading = "%nExample:%n",
    footer = "  accordo alerts list --saved-searches kafka://localhost:9092/saved-searches")
final class AlertsList implements Callable<Integer> {
  @Mixin private SavedSearches searches;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (SearchStore store = searches.open()) {
      List<SavedSearch> all = store.all();
      int width = all.stream().mapToInt(s -> s.id().length()).max().orElse(0);
      for (SavedSearch search : all) {
        String on = search.on().stream().map(News::label).collect(Collectors.joining(","));
        String muted = search.muted() ? " (muted)" : "";
        out.printf("%-" + width + "s  %-10s  %s%s%n", search.id(), on, search.query(), muted);
      }
      out.printf("%d saved searches%n", all.size());
    }
    out.flush();
    return 0;
  }
}
