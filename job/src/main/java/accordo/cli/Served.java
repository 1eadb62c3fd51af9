package accordo.cli;

import accordo.web.WebServer;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** A server in front of which a user sits. */
final class Served {
  private Served() {}

  /** Tells where the page is, then waits for Ctrl-C; requests that have come are answered. */
  static void untilStopped(WebServer server, PrintWriter out) throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread end =
        new Thread(
            () -> {
              server.close();
              stopped.countDown();
            });
    Runtime.getRuntime().addShutdownHook(end);
    out.println("Accordo is at " + server.address() + " (Ctrl-C ends it)");
    out.flush();
    stopped.await();
  }
}
