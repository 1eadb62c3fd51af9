package accordo.alert;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A consumer of webhooks that answers as it is told, and 200 when it is told nothing. */
public final class Hook implements AutoCloseable {
  /** Instead of a status: no answer at all. */
  public static final int SILENT = 0;

  /** What came. */
  public record Call(Headers headers, String body, int answered) {
    String header(String name) {
      return headers.getFirst(name);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Call> calls = new ArrayList<>();
  private final Deque<Integer> answers = new ArrayDeque<>();
  private String location = "http://127.0.0.1:9/";

  private Hook(HttpServer server) {
    this.server = server;
  }

  public static Hook start(int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    Hook hook = new Hook(HttpServer.create(address, 0));
    hook.server.createContext("/", hook::take);
    hook.server.setExecutor(hook.threads);
    hook.server.start();
    return hook;
  }

  public String address() {
    return "http://127.0.0.1:" + port() + "/hook";
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** How to answer the next calls. */
  public synchronized void answer(int... codes) {
    for (int code : codes) {
      answers.add(code);
    }
  }

  /** Takes whatever comes from now on. */
  public synchronized void recover() {
    answers.clear();
  }

  /** Where redirects lead. */
  synchronized void redirect(String to) {
    location = to;
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int code;
    synchronized (this) {
      code = answers.isEmpty() ? 200 : answers.poll();
      calls.add(new Call(exchange.getRequestHeaders(), body, code));
      exchange.getResponseHeaders().set("Location", location);
    }
    if (code == SILENT) {
      return;
    }
    exchange.sendResponseHeaders(code, -1);
    exchange.close();
  }

  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The ids of the alerts that were taken, in order. */
  public synchronized List<String> taken() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Call call : calls) {
      if (call.answered() == 200) {
        for (JsonNode alert : AlertJson.JSON.readTree(call.body()).get("alerts")) {
          ids.add(alert.get("id").asText());
        }
      }
    }
    return ids;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
