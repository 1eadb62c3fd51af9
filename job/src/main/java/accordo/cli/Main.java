package accordo.cli;

import accordo.job.JobConfigReader;
import accordo.web.Version;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code accordo COMMAND}. */
@Command(
    name = "accordo",
    version = "Accordo " + Version.NUMBER,
    mixinStandardHelpOptions = true,
    description = "Turns the world's press into deal records.",
    subcommands = {
      Demo.class,
      Extract.class,
      Explain.class,
      Run.class,
      Search.class,
      Serve.class,
      StatusOfJob.class,
      Alerts.class,
      Evaluate.class,
      Bench.class,
      AutoComplete.GenerateCompletion.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo demo                          deals from the corpus that comes along, and a page"
          + " to search them",
      "  accordo extract article.txt           companies, deals and quotes of one article",
      "  accordo explain --language en 'Nokia has sold patents to Xiaomi.'   why frames match or"
          + " not",
      "  accordo run --from archive/ --to data/index",
      "  accordo search 'licensee:xiaomi'",
      "  accordo serve                         the search page and the API",
      "  source <(accordo generate-completion) completion for bash and zsh",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some input was rejected."
    })
public final class Main {
  /** The command failed; the message says why. */
  static final int FAILED = 1;

  /** Everything readable was read, but some input was rejected. */
  static final int SOME_REJECTED = 3;

  private Main() {}

  public static void main(String[] args) {
    int code = commandLine().execute(args);
    if (Home.isLaunched()) {
      System.exit(code);
    }
    if (code != 0) {
      throw new IllegalStateException("accordo ended with exit code " + code);
    }
  }

  /** The whole command line, as tests use it. */
  static CommandLine commandLine() {
    System.setProperty("ACCORDO-SETTINGS", String.join(", ", JobConfigReader.keys()));
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    return line;
  }
}
