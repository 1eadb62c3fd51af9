package accordo.web;

import static java.util.Locale.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI document says what the handlers do, no more and no less. */
class ContractTest {
  /** What to ask of each path, to see an answer that is not empty. */
  private static final Map<String, List<String>> ASKED =
      Map.ofEntries(
          Map.entry(
              "/api/search",
              List.of(
                  "/api/search?facets=true&limit=100",
                  "/api/search?q=licensee:xiaomi&sort=date",
                  "/api/search?limit=2&filter=type:SUPPLY")),
          Map.entry("/api/deals/{id}", List.of("/api/deals/ID")),
          Map.entry("/api/articles/{id}", List.of("/api/articles/en-1", "/api/articles/it-1")),
          Map.entry("/api/suggest", List.of("/api/suggest?q=b", "/api/suggest?q=ada&limit=1")),
          Map.entry("/api/companies/{key}", List.of("/api/companies/bosch")),
          Map.entry("/api/people/{name}", List.of("/api/people/Ada%20Quill")),
          Map.entry("/api/graph", List.of("/api/graph?max=5", "/api/graph?q=licensee:xiaomi")),
          Map.entry("/api/timeline", List.of("/api/timeline", "/api/timeline?q=type:MERGER")),
          Map.entry("/api/help", List.of("/api/help")),
          Map.entry("/api/status", List.of("/api/status")),
          Map.entry("/api/alerts", List.of("/api/alerts")),
          Map.entry("/api/alerts/{id}", List.of("/api/alerts/SAVED")),
          Map.entry("/api/alerts/{id}/history", List.of("/api/alerts/SAVED/history")),
          Map.entry("/openapi.json", List.of("/openapi.json")));

  private static final String SEARCH =
      "{\"query\": \"party:nokia\", \"on\": [\"new\"], \"channels\":"
          + " [\"https://example.org/hook\"], \"digest\": \"15m\", \"owner\": \"desk\"}";
  private static final List<String> METHODS = List.of("get", "post", "put", "delete");

  @TempDir static Path folder;
  private static WebServer server;
  private static Client client;
  private static JsonNode document;

  @BeforeAll
  static void start() throws Exception {
    server = WebServer.start(WebConfig.local(Library.in(folder.resolve("index")).folder()));
    client = new Client(server);
    document = client.json("/openapi.json");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyHandlerOfTheApiIsDocumentedAndTheOtherWayRound() {
    Set<String> handled = new TreeSet<>();
    server.javalin().unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(e -> e.method.isHttpMethod())
        .filter(e -> e.path.startsWith("/api/") || e.path.matches(".*\\.(json|atom)"))
        .forEach(e -> handled.add(e.method.name() + " " + e.path.replaceAll("<(\\w+)>", "{$1}")));
    Set<String> documented = new TreeSet<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                METHODS.stream()
                    .filter(path.getValue()::has)
                    .forEach(m -> documented.add(m.toUpperCase(ROOT) + " " + path.getKey())));
    assertEquals(documented, handled);
  }

  @Test
  void answersAreWhatIsDocumented() throws Exception {
    String id = client.json("/api/search?q=licensee:xiaomi").at("/deals/0/id").asText();
    String saved = save().get("id").asText();
    for (var path : ASKED.entrySet()) {
      JsonNode schema =
          document
              .get("paths")
              .get(path.getKey())
              .at("/get/responses/200/content/application~1json/schema");
      for (String asked : path.getValue()) {
        assertValid(schema, client.json(asked.replace("ID", id).replace("SAVED", saved)), asked);
      }
    }
  }

  @Test
  void whatIsSavedAndTriedIsAnsweredAsDocumented() throws Exception {
    JsonNode saved = save();
    assertValid(document.at("/components/schemas/SavedSearch"), saved, "POST /api/alerts");
    JsonNode tried = body(200, client.send("POST", "/api/alerts/test", SEARCH));
    String path = "/paths/~1api~1alerts~1test/post/responses/200/content/application~1json/schema";
    assertValid(document.at(path), tried, "POST /api/alerts/test");
    String address = "/api/alerts/" + saved.get("id").asText();
    JsonNode changed = body(200, client.send("PUT", address, SEARCH));
    assertValid(document.at("/components/schemas/SavedSearch"), changed, "PUT " + address);
    JsonNode body = Json.mapper().readTree(SEARCH);
    assertValid(document.at("/components/schemas/NewSearch"), body, SEARCH);
  }

  private static JsonNode save() throws Exception {
    return body(201, client.send("POST", "/api/alerts", SEARCH));
  }

  private static JsonNode body(int status, HttpResponse<String> response) throws Exception {
    assertEquals(status, response.statusCode(), response.body());
    return Json.mapper().readTree(response.body());
  }

  @Test
  void everyDocumentedAnswerInJsonIsSeen() {
    Set<String> unseen = new TreeSet<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path -> {
              boolean isJson =
                  path.getValue().at("/get/responses/200/content").has("application/json");
              if (isJson && !ASKED.containsKey(path.getKey())) {
                unseen.add(path.getKey());
              }
            });
    assertEquals(Set.of(), unseen);
  }

  @Test
  void problemsAreWhatIsDocumented() throws Exception {
    JsonNode schema = document.at("/components/schemas/Problem");
    for (String asked :
        List.of(
            "/api/search?q=" + Client.escaped("nosuch:field"),
            "/api/search?limit=0",
            "/api/deals/x",
            "/nowhere")) {
      HttpResponse<String> response = client.get(asked);
      assertValid(schema, Client.problem(response.statusCode(), response), asked);
    }
  }

  @Test
  void everyReferenceInTheDocumentLeadsSomewhere() {
    for (JsonNode reference : document.findValues("$ref")) {
      assertTrue(document.at(reference.asText().substring(1)).isObject(), reference.asText());
    }
  }

  private static void assertValid(JsonNode schema, JsonNode answer, String asked) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", document.get("components"));
    var errors =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(whole)
            .validate(answer);
    assertTrue(errors.isEmpty(), () -> asked + ": " + errors);
  }
}
