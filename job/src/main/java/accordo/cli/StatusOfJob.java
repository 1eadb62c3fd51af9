package accordo.cli;

import accordo.alert.AlertCounts;
import accordo.alert.AlertFiles;
import accordo.index.ArticleLookup;
import accordo.index.DealIndex;
import accordo.index.DealLookup;
import accordo.job.ArticleOutcome.Kind;
import accordo.job.Balance;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What has become of all articles, and whether the index and its job are well. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the balance of the articles that a job has read since its beginning, as of its last",
      "checkpoint, and whether the index is whole. Exit code 1 when something is wrong."
    },
    footerHeading = "%nExample:%n",
    footer = "  accordo status --index data/index")
final class StatusOfJob implements Callable<Integer> {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index; default data/index, else that of the demo.")
  private Path index = Home.index();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    DealIndex deals = DealIndex.open(index);
    deals.check();
    try (DealLookup lookup = DealLookup.open(deals);
        ArticleLookup articles = ArticleLookup.open(deals)) {
      out.printf(
          "%,d deals and %,d articles that tell of them in %s, %d shards%n",
          lookup.deals(), articles.articles(), index, deals.shards());
    }
    Optional<Balance> balance = Balance.read(index);
    balance.ifPresent(b -> print(b, out));
    AlertFiles alerts = AlertFiles.beside(index);
    if (Files.exists(alerts.directory())) {
      print(AlertCounts.of(alerts), out);
    }
    boolean isWell = balance.isEmpty() || balance.get().closes();
    out.println(health(balance, isWell));
    out.flush();
    return isWell ? 0 : Main.FAILED;
  }

  private static void print(Balance b, PrintWriter out) {
    out.printf(
        "%,d articles in = %,d extracted + %,d without deal + %,d duplicates + %,d rejected%n",
        b.count(Kind.IN),
        b.count(Kind.EXTRACTED),
        b.count(Kind.WITHOUT_DEAL),
        b.count(Kind.DUPLICATE),
        b.count(Kind.REJECTED));
    b.languages().forEach((language, kinds) -> out.printf("  %s: %s%n", language, text(kinds)));
    b.rejected().forEach((reason, n) -> out.printf("  rejected, %s: %,d%n", reason, n));
  }

  private static void print(AlertCounts c, PrintWriter out) {
    out.printf(
        "%,d alerts; to webhooks and by e-mail %,d delivered, %,d given up%n",
        c.alerts(), c.delivered(), c.givenUp());
  }

  private static String text(Map<Kind, Long> kinds) {
    StringBuilder text = new StringBuilder();
    kinds.forEach(
        (kind, n) ->
            text.append(text.isEmpty() ? "" : ", ")
                .append("%,d %s".formatted(n, kind.name().toLowerCase(Locale.ROOT))));
    return text.toString().replace('_', ' ');
  }

  private static String health(Optional<Balance> balance, boolean isWell) {
    if (balance.isEmpty()) {
      return "health: no job has finished a checkpoint here yet";
    }
    Duration age = Duration.between(Instant.parse(balance.get().updated()), Instant.now());
    return "health: %s, last checkpoint %,d s ago"
        .formatted(
            isWell ? "good, the balance closes" : "BAD, the balance does not close",
            age.toSeconds());
  }
}
