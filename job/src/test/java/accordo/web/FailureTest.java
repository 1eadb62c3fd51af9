package accordo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.index.IndexException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {
  @TempDir Path folder;

  @Test
  void aFailureOfOursIsLoggedAndTheClientToldOnlyWhere() throws Exception {
    Javalin broken =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.jsonMapper(new Json());
              new Problems().addTo(config.routes);
              config.routes.get(
                  "/",
                  context -> {
                    throw new IllegalStateException("the secret is swordfish");
                  });
            });
    broken.start("127.0.0.1", 0);
    try (Logged logged = Logged.of(Problems.class)) {
      URI uri = URI.create("http://127.0.0.1:" + broken.port() + "/");
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      JsonNode problem = Client.problem(500, response);
      assertFalse(response.body().contains("swordfish"), response.body());
      assertFalse(response.body().contains("java"), response.body());
      String id = problem.get("instance").asText().replace("urn:uuid:", "");
      assertTrue(logged.text().contains(id), logged.text());
      assertTrue(logged.text().contains("the secret is swordfish"), logged.text());
    } finally {
      broken.stop();
    }
  }

  @Test
  void anExportThatFailsHalfwayIsNotTakenForAWholeOne() throws Exception {
    Javalin broken =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.jsonMapper(new Json());
              new Problems().addTo(config.routes);
              config.routes.get(
                  "/",
                  context -> {
                    context.outputStream().write(new byte[100_000]);
                    context.outputStream().flush();
                    throw new IllegalStateException("the disk is gone");
                  });
            });
    broken.start("127.0.0.1", 0);
    try {
      URI uri = URI.create("http://127.0.0.1:" + broken.port() + "/");
      HttpRequest request = HttpRequest.newBuilder(uri).build();
      assertThrows(
          IOException.class,
          () -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
    } finally {
      broken.stop();
    }
  }

  @Test
  void withoutAnIndexThereIsNoServer() {
    WebConfig config = WebConfig.local(folder);
    assertThrows(IndexException.class, () -> WebServer.start(config));
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    Path index = Library.in(folder.resolve("index")).folder();
    try (WebServer first = WebServer.start(WebConfig.local(index))) {
      WebConfig same = new WebConfig(index, WebConfig.LOOPBACK, first.port(), null);
      String message = assertThrows(WebException.class, () -> WebServer.start(same)).getMessage();
      assertTrue(message.contains("cannot listen at 127.0.0.1:" + first.port()), message);
    }
  }

  @Test
  void aServerAnswersWhatHasComeBeforeItEnds() throws Exception {
    Path index = Library.in(folder.resolve("index")).folder();
    WebServer server = WebServer.start(WebConfig.local(index));
    HttpClient http = HttpClient.newHttpClient();
    URI uri = URI.create(server.address() + "api/export?format=jsonl");
    var answer = http.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    Thread.sleep(50);
    server.close();
    assertEquals(32, answer.get().body().lines().count());
  }
}
