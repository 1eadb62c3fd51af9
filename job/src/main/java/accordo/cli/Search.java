package accordo.cli;

import accordo.consolidate.DealCsv;
import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import accordo.search.query.Rates;
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
      "  accordo search 'licenza incrociata' --format csv > deals.csv",
      "  accordo search 'money.usd:[1bn TO *]' --rates rates.csv",
      "",
      "Fields: every role (licensee, acquirer …), party, type, status, patents, money, money.usd,",
      "announced, seen, language, source, speaker, title (of the speaker), quote, headline,",
      "territory, exclusive, stake, royalty, confidence. Words without a field are looked for in",
      "headlines, evidence, quotes and parties, in every language; names of types find the types."
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
      description = "Words, \"phrases\", field:value, AND, OR, NOT; none finds everything.")
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

  @Option(
      names = "--rates",
      paramLabel = "FILE",
      description = "CSV (currency,usd): find amounts in other currencies at these rates.")
  private Path rates;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (DealSearch search = DealSearch.open(index, rates())) {
      SearchRequest request = SearchRequest.of(String.join(" ", query), order, 1);
      List<DealRecord> deals = new ArrayList<>();
      search.export(request, Math.max(1, limit), deals::add);
      switch (format) {
        case TABLE -> {
          DealTable.print(deals, out);
          out.printf("%d of %d deals in %s%n", deals.size(), search.find(request).total(), index);
        }
        case JSON -> deals.forEach(deal -> out.println(DealJson.write(deal)));
        case CSV -> deals.forEach(DealCsv.plain(out));
      }
      out.flush();
    }
    return 0;
  }

  private Rates rates() {
    return rates == null ? Rates.NONE : Rates.read(rates);
  }
}
