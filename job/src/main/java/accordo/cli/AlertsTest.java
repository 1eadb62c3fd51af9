package accordo.cli;

import accordo.alert.NewSearch;
import accordo.alert.SavedSearch;
import accordo.alert.SearchStore;
import accordo.consolidate.DealRecord;
import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries a search before or after it is saved. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the latest deals in the index that a saved search, or a query that is not saved,"
          + " would",
      "have told of. Nothing is saved and nothing is sent."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo alerts test licensor-nokia-x1y2",
      "  accordo alerts test 'type:ACQUISITION money.usd:>1bn' --limit 20"
    })
final class AlertsTest implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "ID|QUERY",
      description = "An id, as 'accordo alerts list' tells it, or a query.")
  private List<String> words;

  @Option(names = "--limit", description = "At most this many deals; default ${DEFAULT-VALUE}.")
  private int limit = 10;

  @Mixin private SavedSearches searches;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String query = query(String.join(" ", words));
    new NewSearch(null, null, query, List.of(), List.of(), false, null).create();
    PrintWriter out = spec.commandLine().getOut();
    try (DealSearch search = DealSearch.open(searches.index())) {
      int most = Math.max(1, Math.min(limit, SearchRequest.MOST));
      SearchRequest request = SearchRequest.of(query, DealSearch.Order.DATE, 1);
      List<DealRecord> deals = new ArrayList<>();
      search.export(request, most, deals::add);
      DealTable.print(deals, out);
      long total = search.find(request).total();
      out.printf("%d of %d deals that it would have told of%n", deals.size(), total);
    }
    out.flush();
    return 0;
  }

  private String query(String text) {
    try (SearchStore store = searches.open()) {
      Optional<SavedSearch> saved = store.find(text);
      return saved.map(SavedSearch::query).orElse(text);
    }
  }
}
