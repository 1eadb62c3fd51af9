package accordo.cli;

import accordo.corpus.ReadmeTable;
import accordo.job.ConsolidationBenchmark;
import accordo.job.ConsolidationSpeed;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures consolidation of invented mentions. */
@Command(
    name = "consolidate",
    mixinStandardHelpOptions = true,
    description = {
      "Invents mentions of deals, consolidates them as the job does, on one core with checkpoints,",
      "and makes the record of each update. Counts processor time, so that other programs that",
      "run at the same time do little harm."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo bench consolidate",
      "  accordo bench consolidate --mentions 100000 --deals 20000 --json",
      "  accordo bench consolidate --update README.md"
    })
final class BenchConsolidate implements Callable<Integer> {
  @Option(names = "--mentions", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
  private long mentions = 1_000_000;

  @Option(names = "--deals", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
  private int deals = 200_000;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--update",
      paramLabel = "FILE",
      description = "Write the table into this README between its consolidation-speed marks.")
  private Path update;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ConsolidationSpeed speed = ConsolidationBenchmark.run(mentions, deals);
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    spec.commandLine().getOut().println(json ? mapper.writeValueAsString(speed) : speed.table());
    if (update != null) {
      ReadmeTable.write(update, "consolidation-speed", speed.table());
    }
    return 0;
  }
}
