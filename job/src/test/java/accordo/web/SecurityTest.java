package accordo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server for this machine alone, and what others may try. */
class SecurityTest {
  @TempDir static Path folder;
  private static WebServer server;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    server = WebServer.start(WebConfig.local(Library.in(folder.resolve("index")).folder()));
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyAnswerForbidsWhatThePageDoesNotNeed() throws Exception {
    for (String path :
        List.of("/", "/deals/x", "/api/status", "/nowhere", "/assets/css/base.css")) {
      var headers = client.get(path).headers();
      String policy = headers.firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.contains("default-src 'none'; script-src 'self'; style-src 'self'"), path);
      assertFalse(policy.contains("unsafe"), policy);
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
      assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""), path);
      assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""), path);
      assertTrue(headers.firstValue("Server").isEmpty(), path);
      assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty(), path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "1.2.3.4"})
  void aNameThatIsNotThisMachineIsRefused(String host) throws Exception {
    String answer =
        client.raw("GET /api/status HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    assertTrue(answer.contains("/problems/forbidden"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1", "[::1]:99"})
  void thisMachineMayBeCalledByAllItsNames(String host) throws Exception {
    String answer =
        client.raw("GET /api/status HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../index.html",
        "/assets/../../../log4j2.properties",
        "/assets/..%2f..%2f..%2flog4j2.properties",
        "/assets/%2e%2e/openapi/search.yaml",
        "/assets/..;/index.html",
        "/assets/....//index.html",
        "/assets//etc/passwd",
        "/assets/%2fetc%2fpasswd",
        "/assets/%252e%252e/index.html",
        "/assets/css/base.css%00.js",
        "/assets/.hidden.css",
        "/vendor/..%2f..%2f..%2faccordo%2fweb/index.html",
        "/vendor/cytoscape/..%2f..%2fx.js",
        "/vendor/nosuch/x.js",
        "/openapi/search.yaml",
        "/index.html"
      })
  void nothingButThePageAndItsPartsIsServed(String path) throws Exception {
    String answer =
        client.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    String status = answer.substring(9, 12);
    assertTrue(status.equals("404") || status.equals("400"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    String body = "x".repeat(70_000);
    JsonNode problem = Client.problem(413, client.send("POST", "/api/search", body));
    assertEquals("/problems/too-large", problem.get("type").asText());
  }

  @Test
  void aQueryOfManyCharactersOrFiltersIsRefused() throws Exception {
    client.problem(400, "/api/search?q=" + "x".repeat(2001));
    client.problem(400, "/api/search?q=a" + "&filter=year:2000".repeat(51));
  }

  @Test
  void aLineOfManyKilobytesIsRefusedWithoutAPageOfTheServersOwn() throws Exception {
    String answer =
        client.raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    assertFalse(answer.contains("Jetty"), answer);
    assertTrue(answer.contains("/problems/bad-request"), answer);
  }

  @Test
  void whatIsNoHttpIsAnsweredByAProblem() throws Exception {
    String answer = client.raw("\u0016\u0003\u0001 hello\r\n\r\n");
    assertFalse(answer.contains("Jetty"), answer);
  }

  @Test
  void aMethodThatIsNotThereNamesThoseThatAre() throws Exception {
    HttpResponse<String> response = client.send("DELETE", "/api/search", "");
    JsonNode problem = Client.problem(405, response);
    assertEquals("GET", response.headers().firstValue("Allow").orElse(""));
    assertTrue(problem.get("detail").asText().contains("GET"));
  }

  @Test
  void pagesOfOtherSitesMayChangeNothing() throws Exception {
    for (String[] headers :
        new String[][] {
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"},
          {"Origin", "https://evil.example"},
          {"Origin", "null"}
        }) {
      Client.problem(403, client.send("POST", "/api/search", "{}", headers));
    }
    String own = "http://127.0.0.1:" + server.port();
    HttpResponse<String> response = client.send("POST", "/api/search", "{}", "Origin", own);
    assertNotEquals(403, response.statusCode());
  }

  @Test
  void aPersonWhoWentAstrayGetsThePageAndAProgramAProblem() throws Exception {
    HttpResponse<String> page = client.get("/nowhere", "Accept", "text/html,*/*");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().startsWith("<!doctype html>"), page.body());
    client.problem(404, "/nowhere");
    client.problem(404, "/api/nowhere", "Accept", "text/html,*/*");
  }
}
