package accordo.cli;

import accordo.alert.SearchStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes saved searches. */
@Command(
    name = "rm",
    mixinStandardHelpOptions = true,
    description = "Removes saved searches.",
    footerHeading = "%nExample:%n",
    footer = "  accordo alerts rm licensor-nokia-x1y2")
final class AlertsRemove implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "ID", description = "As 'accordo alerts list' tells it.")
  private List<String> ids;

  @Mixin private SavedSearches searches;

  @Override
  public Integer call() {
    try (SearchStore store = searches.open()) {
      ids.forEach(id -> SavedSearches.find(store, id));
      ids.forEach(store::remove);
    }
    return 0;
  }
}
