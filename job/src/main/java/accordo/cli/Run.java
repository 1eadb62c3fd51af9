package accordo.cli;

import accordo.ingest.KafkaAddress;
import accordo.job.Counts;
import accordo.job.JobConfig;
import accordo.job.JobConfigReader;
import accordo.job.JobRunner;
import accordo.job.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the job: here, or on a cluster under {@code flink run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles, writes deal records.",
      "Settings come from flags or from a file; flags win. Any setting can be given with --set."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo run --from archive/ --to data/index",
      "  accordo run --from kafka://localhost:9092/articles --to data/index \\",
      "      --to kafka://localhost:9092/deals --rejects kafka://localhost:9092/rejects",
      "  accordo run --config accordo.yaml --set kafka.security.protocol=SSL",
      "",
      "A file has the same keys, one a line (accordo.yaml):",
      "  from: kafka://localhost:9092/articles",
      "  checkpoint-interval: 30 s"
    })
final class Run implements Callable<Integer> {
  @Option(
      names = "--from",
      arity = "1..*",
      paramLabel = "SOURCE",
      description = "Files, folders (JSONL, plain text, gzip) or kafka://broker/topic.")
  private List<String> from = List.of();

  @Option(
      names = "--to",
      arity = "1..*",
      paramLabel = "SINK",
      description = "A folder for the index, and kafka://broker/topic for deal records.")
  private List<String> to = List.of();

  @Option(
      names = "--rejects",
      paramLabel = "SINK",
      description = "A JSONL file or kafka://broker/topic for inputs that could not be used.")
  private String rejects;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings, as YAML or properties; the keys are those of --set.")
  private Path config;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One of the settings: ${ACCORDO-SETTINGS}, kafka.PROPERTY.")
  private Map<String, String> settings = Map.of();

  @Option(names = "--bounded", description = "Stop at the present end of the topics.")
  private boolean bounded;

  @Option(names = "--parallelism", paramLabel = "N", description = "Default: the machine's cores.")
  private Integer parallelism;

  @Option(
      names = {"--restore-from", "--from-savepoint"},
      paramLabel = "DIR",
      description = "Go on from this checkpoint or savepoint; 'latest' for the newest checkpoint.")
  private String restoreFrom;

  @Option(
      names = "--rebuild",
      description = "Remove the index and make it anew from all articles that there are.")
  private boolean rebuild;

  @Option(
      names = "--alerts-since",
      paramLabel = "WHEN",
      description = {
        "Alert for articles since a date (2017-01-01), up to an age (7d) or 'always'; default 7d,",
        "so that an archive alerts nobody."
      })
  private String alertsSince;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    JobConfig job = JobConfigReader.of(settings());
    try (Progress progress = Progress.of("articles", -1)) {
      Optional<Counts> counts = JobRunner.run(job, c -> progress.at(c.inputs()));
      counts.ifPresent(c -> spec.commandLine().getErr().println(CountsText.of(c)));
      return counts.map(c -> c.rejects() > 0 ? Main.SOME_REJECTED : 0).orElse(0);
    }
  }

  private List<Setting> settings() {
    List<Setting> all = new ArrayList<>();
    if (config != null) {
      all.addAll(JobConfigReader.read(config));
    }
    add(all, "from", "--from", from.isEmpty() ? null : String.join(",", from));
    addSinks(all);
    add(all, "rejects", "--rejects", rejects);
    add(all, "bounded", "--bounded", bounded ? "true" : null);
    add(all, "parallelism", "--parallelism", parallelism == null ? null : parallelism.toString());
    add(all, "restore-from", "--restore-from", restoreFrom);
    add(all, "rebuild", "--rebuild", rebuild ? "true" : null);
    add(all, "alerts-since", "--alerts-since", alertsSince);
    settings.forEach((key, value) -> add(all, key, "--set", value));
    return all;
  }

  /** Sinks that are named replace the default ones: without a folder there is no index. */
  private void addSinks(List<Setting> all) {
    if (to.isEmpty()) {
      return;
    }
    List<String> topics = to.stream().filter(KafkaAddress::matches).toList();
    List<String> folders = to.stream().filter(sink -> !KafkaAddress.matches(sink)).toList();
    if (topics.size() > 1 || folders.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--to: name one folder and one topic at most, not " + to);
    }
    add(all, "index", "--to", folders.isEmpty() ? "" : folders.get(0));
    add(all, "deals", "--to", topics.isEmpty() ? null : topics.get(0));
  }

  private static void add(List<Setting> all, String key, String flag, String value) {
    if (value != null) {
      all.add(new Setting(key, value, flag));
    }
  }
}
