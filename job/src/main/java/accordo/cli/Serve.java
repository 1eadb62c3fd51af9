package accordo.cli;

import accordo.web.WebConfig;
import accordo.web.WebServer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
      "  curl 'http://127.0.0.1:8080/api/search?q=licensee:xiaomi'"
    })
final class Serve implements Callable<Integer> {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index; default data/index, else that of the demo.")
  private Path index = Home.index();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 for any free port; default ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Where to listen; default ${DEFAULT-VALUE}, this machine only.")
  private String host = WebConfig.LOOPBACK;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    try (WebServer server = WebServer.start(new WebConfig(index, host, port, null))) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("Accordo is at " + server.address() + " (Ctrl-C ends it)");
      out.flush();
      CountDownLatch end = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
      end.await();
    }
    return 0;
  }
}
