package accordo.cli;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches an index. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds deal records in an index.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo search licensee:xiaomi",
      "  accordo search 'type:PATENT_TRANSFER AND patents:[100 TO *]'",
      "  accordo search 'party:nokia announced:[2017-01-01 TO 2017-12-31]' --sort date",
      "  accordo search 'brevetti' --format csv > deals.csv",
      "",
      "Fields: every role (licensee, acquirer …), party, type, status, patents, money, money_usd,",
      "announced, first_seen, language, source, speaker, position, quote, territory, exclusive.",
      "Words without a field are looked for in titles, evidence and parties."
    })
final class Search implements Callable<Integer> {
  /** How records are printed. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "In Lucene's standard query syntax; none finds everything.")
  private List<String> query = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index; default data/index, else that of the demo.")
  private Path index = Home.index();

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; default table.")
  private Format format = Format.TABLE;

  @Option(names = "--limit", description = "Print at most this many; default ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Option(names = "--sort", description = "One of ${COMPLETION-CANDIDATES}; default relevance.")
  private DealSearch.Order order = DealSearch.Order.RELEVANCE;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (DealSearch search = DealSearch.open(index)) {
      SearchRequest request = SearchRequest.of(String.join(" ", query), order, 1);
      List<DealRecord> deals = new ArrayList<>();
      search.export(request, Math.max(1, limit), deals::add);
      switch (format) {
        case TABLE -> {
          DealTable.print(deals, out);
          out.printf("%d of %d deals in %s%n", deals.size(), search.find(request).total(), index);
        }
        case JSON -> deals.forEach(deal -> out.println(DealJson.write(deal)));
        case CSV -> DealCsv.print(deals, out);
      }
      out.flush();
    }
    return 0;
  }
}
