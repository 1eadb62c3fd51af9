package accordo.cli;

import accordo.search.query.Rates;
import accordo.web.WebConfig;
import accordo.web.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the search page and the API. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the search page and the API over an index, until Ctrl-C.",
      "What a job commits to the index meanwhile is found within a second."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo serve",
      "  accordo serve --index data/index --port 9000",
      "  accordo serve --host 0.0.0.0 --token-file token.txt",
      "  curl 'http://127.0.0.1:8080/api/search?q=licensee:xiaomi'"
    })
final class Serve implements Callable<Integer> {
  /** Where the page is, where nothing else is said. */
  static final int PORT = 8080;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index; default data/index, else that of the demo.")
  private Path index = Home.index();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 for any free port; default ${DEFAULT-VALUE}.")
  private int port = PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = {
        "Where to listen; default ${DEFAULT-VALUE}, this machine only.",
        "Where others can come in, they must show a token."
      })
  private String host = WebConfig.LOOPBACK;

  @Option(
      names = "--saved-searches",
      paramLabel = "STORE",
      description = "File or kafka://broker/topic; default alerts/searches.jsonl beside the index.")
  private String searches;

  @Option(
      names = "--kafka",
      paramLabel = "KEY=VALUE",
      description = "A property of the Kafka clients, such as security.protocol=SSL.")
  private Map<String, String> kafka = Map.of();

  @Option(
      names = "--rates",
      paramLabel = "FILE",
      description = "CSV (currency,usd): find amounts in other currencies at these rates.")
  private Path rates;

  @ArgGroup private TokenOption token;

  /** The token, here or in a file, where other users of this machine cannot see it. */
  private static final class TokenOption {
    @Option(
        names = "--token",
        paramLabel = "TOKEN",
        description = "What everyone must show; at least 16 characters.")
    private String token;

    @Option(
        names = "--token-file",
        paramLabel = "FILE",
        description = "A file that holds the token; other users of this machine can see --token.")
    private Path file;

    String read() throws IOException {
      return file == null ? token : Files.readString(file).strip();
    }
  }

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    String secret = token == null ? null : token.read();
    Rates known = rates == null ? Rates.NONE : Rates.read(rates);
    WebConfig config = new WebConfig(index, host, port, secret, searches, kafka, known);
    if (config.isOpen()) {
      spec.commandLine()
          .getErr()
          .println(
              "accordo: warning: others can reach "
                  + host
                  + ", and read the token and all else on the way unless a proxy with TLS stands"
                  + " before it");
    }
    Served.untilStopped(WebServer.start(config), spec.commandLine().getOut());
    return 0;
  }
}
