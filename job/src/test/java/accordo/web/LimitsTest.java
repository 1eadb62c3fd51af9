package accordo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LimitsTest {
  @Test
  void whoComesWhenAllAreBusyIsToldToComeBackAndThenServed() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Javalin busy =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.jsonMapper(new Json());
              new Problems().addTo(config.routes);
              new Limits(1, Duration.ofMillis(50)).addTo(config.routes);
              config.routes.get(
                  "/api/slow",
                  context -> {
                    begun.countDown();
                    end.await();
                  });
              config.routes.get("/api/quick", context -> context.result("done"));
              config.routes.get(
                  "/api/broken",
                  context -> {
                    throw ProblemException.badRequest("no");
                  });
            });
    busy.start("127.0.0.1", 0);
    try {
      HttpClient http = HttpClient.newHttpClient();
      var slow = http.sendAsync(request(busy, "/api/slow"), BodyHandlers.ofString());
      begun.await();
      HttpResponse<String> refused =
          http.send(request(busy, "/api/quick"), BodyHandlers.ofString());
      Client.problem(503, refused);
      assertEquals("5", refused.headers().firstValue("Retry-After").orElse(""));
      end.countDown();
      slow.get();
      for (int i = 0; i < 3; i++) {
        Client.problem(400, http.send(request(busy, "/api/broken"), BodyHandlers.ofString()));
      }
      assertEquals("done", http.send(request(busy, "/api/quick"), BodyHandlers.ofString()).body());
    } finally {
      end.countDown();
      busy.stop();
    }
  }

  private static HttpRequest request(Javalin server, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
  }
}
