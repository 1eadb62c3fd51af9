package accordo.cli;

import accordo.alert.Durations;
import accordo.alert.NewSearch;
import accordo.alert.News;
import accordo.alert.SavedSearch;
import accordo.alert.SearchStore;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves a search, or changes a saved one. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Saves a search; with --id, changes the one that is saved under it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo alerts add 'licensor:nokia'",
      "  accordo alerts add 'type:ACQUISITION money.usd:>1bn' --name 'Large takeovers' \\",
      "      --on new --to https://example.org/hook --to mailto:ada@example.org --digest 15m",
      "  accordo alerts add --id large-takeovers-x1y2 'type:ACQUISITION money.usd:>2bn'"
    })
final class AlertsAdd implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "As for 'accordo search'; none watches everything.")
  private List<String> query = List.of();

  @Option(names = "--name", description = "For people; default the query.")
  private String name;

  @Option(names = "--owner", description = "A label, whose it is.")
  private String owner;

  @Option(
      names = "--on",
      split = ",",
      paramLabel = "NEWS",
      description = {
        "What counts as news: new (a deal), status (a change of it), party (a new one), any",
        "(change, further articles too); default any."
      })
  private List<String> on = List.of();

  @Option(
      names = "--to",
      paramLabel = "CHANNEL",
      description = "https://… for a webhook, mailto:… for e-mail; may be given several times.")
  private List<String> to = List.of();

  @Option(
      names = "--digest",
      paramLabel = "TIME",
      description = "One message carries what happens in this time (15m, 2h, 1d); default at once.")
  private String digest;

  @Option(
      names = "--muted",
      negatable = true,
      description = "Tell nothing for now; --no-muted tells again.")
  private Boolean muted;

  @Option(names = "--id", description = "Change the search that is saved under this id.")
  private String id;

  @Mixin private SavedSearches searches;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (SearchStore store = searches.open()) {
      SavedSearch saved = id == null ? wanted().create() : change(SavedSearches.find(store, id));
      store.save(saved);
      PrintWriter out = spec.commandLine().getOut();
      out.println(saved.id());
      if (saved.secret() != null && id == null) {
        out.println("signed with " + saved.secret());
      }
      out.flush();
    }
    return 0;
  }

  private NewSearch wanted() {
    return new NewSearch(name, owner, String.join(" ", query), on, to, muted, digest);
  }

  /** What is not said stays as it was. */
  private SavedSearch change(SavedSearch known) {
    String before = Durations.write(Duration.ofSeconds(known.digestSeconds()));
    return new NewSearch(
            name == null ? known.name() : name,
            owner == null ? known.owner() : owner,
            query.isEmpty() ? known.query() : String.join(" ", query),
            on.isEmpty() ? known.on().stream().map(News::label).toList() : on,
            to.isEmpty() ? known.channels() : to,
            muted == null ? known.muted() : muted,
            digest == null ? before : digest)
        .change(known);
  }
}
