package accordo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that others can reach. */
class TokenTest {
  private static final String TOKEN = "correct horse battery staple";

  @TempDir static Path folder;
  private static WebServer server;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    Path index = Library.in(folder.resolve("index")).folder();
    server = WebServer.start(new WebConfig(index, "0.0.0.0", 0, TOKEN));
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void beyondThisMachineThereMustBeATokenOfSomeLength() {
    assertTrue(
        assertThrows(WebException.class, () -> new WebConfig(folder, "0.0.0.0", 0, null))
            .getMessage()
            .contains("set a token"));
    WebConfig guessable = new WebConfig(folder.resolve("index"), "0.0.0.0", 0, "secret");
    assertThrows(WebException.class, () -> WebServer.start(guessable));
  }

  @Test
  void whoShowsNoTokenOrAnotherSeesNothing() throws Exception {
    for (String path : new String[] {"/", "/api/status", "/assets/css/base.css", "/nowhere"}) {
      HttpResponse<String> response = client.get(path);
      Client.problem(401, response);
      assertEquals("Bearer", response.headers().firstValue("WWW-Authenticate").orElse(""));
    }
    client.problem(401, "/api/status", "Authorization", "Bearer " + TOKEN + "r");
    client.problem(401, "/api/status", "Authorization", "Basic " + TOKEN);
    client.problem(401, "/api/status", "Cookie", "accordo_token=" + "0".repeat(64));
    client.problem(401, "/?token=wrong");
    client.problem(401, "/api/status?token=" + Client.escaped(TOKEN));
  }

  @Test
  void aProgramShowsItInAHeader() throws Exception {
    HttpResponse<String> response = client.get("/api/status", "Authorization", "Bearer " + TOKEN);
    assertEquals(200, response.statusCode());
  }

  @Test
  void aBrowserShowsItOnceAndKeepsATicket() throws Exception {
    HttpResponse<String> first = client.get("/?token=" + Client.escaped(TOKEN));
    assertEquals(302, first.statusCode());
    assertEquals("/", first.headers().firstValue("Location").orElse(""));
    String cookie = first.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    assertFalse(cookie.contains("horse"), cookie);
    String ticket = cookie.substring(0, cookie.indexOf(';'));
    assertEquals(200, client.get("/", "Cookie", ticket).statusCode());
    assertEquals(200, client.get("/api/status", "Cookie", ticket).statusCode());
  }
}
