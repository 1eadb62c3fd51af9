package accordo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.alert.Alert;
import accordo.alert.AlertChange;
import accordo.alert.AlertFiles;
import accordo.alert.AlertLog;
import accordo.alert.News;
import accordo.consolidate.Source;
import accordo.index.DealIndex;
import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Saved searches over HTTP. */
@Timeout(60)
class AlertApiTest {
  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private WebServer server;
  private AlertFiles files;

  @BeforeEach
  void start() {
    Path index = folder.resolve("index");
    DealIndex.openOrCreate(index, 1);
    files = AlertFiles.beside(index);
    server = WebServer.start(WebConfig.local(index));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aSearchIsSavedChangedListedAndRemoved() throws Exception {
    var made =
        send(
            "POST",
            "/api/alerts",
            "{\"name\": \"Nokia’s licences\", \"query\": \"licensor:nokia\","
                + " \"on\": [\"new\", \"status\"], \"channels\": [\"https://example.org/hook\"],"
                + " \"digest\": \"15m\"}");
    assertEquals(201, made.statusCode(), made.body());
    JsonNode saved = json(made);
    String path = "/api/alerts/" + saved.get("id").asText();
    assertEquals(path, made.headers().firstValue("Location").orElseThrow());
    assertTrue(saved.get("id").asText().startsWith("nokia-s-licences-"));
    assertTrue(saved.get("secret").asText().startsWith("whsec_"));
    assertEquals("15m", saved.get("digest").asText());

    String muted = "{\"name\": \"Nokia\", \"query\": \"party:nokia\", \"muted\": true}";
    assertEquals(200, send("PUT", path, muted).statusCode());
    JsonNode list = json(send("GET", "/api/alerts", null));
    assertEquals(1, list.size());
    assertEquals("party:nokia", list.get(0).get("query").asText());
    assertTrue(list.get(0).get("muted").asBoolean());
    assertEquals("any", list.get(0).get("on").get(0).asText());
    assertFalse(list.get(0).has("secret"), "a secret is told once");

    assertEquals(204, send("DELETE", path, null).statusCode());
    assertEquals(404, send("GET", path, null).statusCode());
  }

  @Test
  void aMalformedQueryIsRefusedWithItsColumnAndWhatElseIsWrongWithAReason() throws Exception {
    var refused = send("POST", "/api/alerts", "{\"query\": \"party:(nokia\"}");
    assertEquals(400, refused.statusCode());
    assertEquals("party:(nokia", json(refused).get("query").asText());
    assertTrue(json(refused).has("column"));
    for (String wrong :
        List.of(
            "{\"query\": \"a\", \"on\": [\"sometimes\"]}",
            "{\"query\": \"a\", \"channels\": [\"file:///etc/passwd\"]}",
            "{\"query\": \"a\", \"channels\": [\"mailto:a@b.org, c@d.org\"]}",
            "{\"query\": \"a\", \"digest\": \"soon\"}",
            "{\"query\": \"a\", \"digest\": \"30d\"}")) {
      var answer = send("POST", "/api/alerts", wrong);
      assertEquals(400, answer.statusCode(), wrong);
      assertFalse(json(answer).get("detail").asText().isEmpty());
    }
    assertEquals(0, json(send("GET", "/api/alerts", null)).size());
  }

  @Test
  void whatASearchWouldFindIsTried() throws Exception {
    var tried = send("POST", "/api/alerts/test", "{\"query\": \"party:nokia\"}");
    assertEquals(0, json(tried).get("total").asInt(), tried.body());
    assertEquals(0, json(send("GET", "/api/alerts", null)).size());
  }

  @Test
  void historyAndFeedTellWhatHasCome() throws Exception {
    String id = save();
    try (AlertLog log = new AlertLog(files.log())) {
      log.add(alert(id, "a1", "Nokia licenses 5 < 6 patents & more\u0001"));
      log.add(alert("another", "a2", "Not ours"));
    }
    JsonNode history = json(send("GET", "/api/alerts/" + id + "/history", null));
    assertEquals(1, history.size());
    assertEquals("a1", history.get(0).get("id").asText());

    var atom = send("GET", "/alerts/" + id + ".atom", null);
    assertTrue(
        atom.headers().firstValue("Content-Type").orElse("").startsWith("application/atom+xml"));
    SyndFeed feed = new SyndFeedInput().build(new StringReader(atom.body()));
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("My search", feed.getTitle());
    assertEquals(1, feed.getEntries().size());
    var entry = feed.getEntries().get(0);
    assertTrue(entry.getTitle().startsWith("Nokia licenses 5 < 6 patents & more"));
    assertEquals(server.address() + "deals/d1", entry.getLink());
    assertEquals("urn:accordo:alert:a1", entry.getUri());
    assertEquals(404, send("GET", "/alerts/nothing.atom", null).statusCode());
  }

  @Test
  void alertsComeAsEventsAndWhatAClientMissedComesFirst() throws Exception {
    try (AlertLog log = new AlertLog(files.log())) {
      log.add(alert("s", "a1", "one"));
      log.add(alert("s", "a2", "two"));
      try (InputStream events = events("a1")) {
        assertTrue(read(events, "id: a2").contains("event: alert"));
        log.add(alert("s", "a3", "three"));
        assertTrue(read(events, "id: a3").contains("three") || read(events, "three").length() > 0);
      }
    }
  }

  private InputStream events(String last) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "api/events"))
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", last)
            .build();
    return client.send(request, BodyHandlers.ofInputStream()).body();
  }

  /** Reads until a text has come and the event with it is over. */
  private static String read(InputStream events, String until) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(until) < 0 || !read.toString().endsWith("\n\n")) {
      int next = events.read();
      assertTrue(next >= 0, "the stream ended after " + read);
      read.append((char) next);
    }
    return read.toString();
  }

  private String save() throws Exception {
    var made = send("POST", "/api/alerts", "{\"name\": \"My search\", \"query\": \"nokia\"}");
    return json(made).get("id").asText();
  }

  private static Alert alert(String search, String id, String sentence) {
    return new Alert(
        id,
        search,
        "My search",
        null,
        "2024-03-04T10:00:00Z",
        News.NEW,
        "d1",
        1,
        "PATENT_LICENSE",
        "ANNOUNCED",
        sentence,
        List.of(new AlertChange(id, News.NEW, "deal", null, null)),
        new Alert.Proof("Nokia ha licenziato brevetti.", "it", "x"),
        List.of(new Source("x", "Wire", "it", "2024-03-04", "Titolo", "x")));
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    HttpRequest.BodyPublisher publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body);
    URI uri = URI.create(server.address() + path.substring(1));
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .method(method, publisher)
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return Json.mapper().readTree(response.body());
  }
}
