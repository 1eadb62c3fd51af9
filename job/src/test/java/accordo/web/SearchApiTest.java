package accordo.web;

import static accordo.web.Client.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.Desks;
import accordo.consolidate.Mentions;
import accordo.deal.DealType;
import accordo.deal.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API over a real index, at a port of its own. */
class SearchApiTest {
  @TempDir static Path folder;
  private static Library library;
  private static WebServer server;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    library = Library.in(folder.resolve("index"));
    server = WebServer.start(WebConfig.local(library.folder()));
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aQueryFindsDealsAndSaysWhatTheyAre() throws Exception {
    JsonNode found = client.json("/api/search?q=licensee:xiaomi");
    assertEquals(1, found.get("total").asInt());
    JsonNode deal = found.get("deals").get(0);
    assertEquals(
        "Nokia licensed 500 patents to Xiaomi for USD 2 million", deal.get("sentence").asText());
    assertEquals("[\"de\",\"en\",\"it\"]", deal.get("languages").toString());
    assertEquals(3, deal.get("articles").asInt());
    assertEquals("A deal of type PATENT_LICENSE", deal.at("/proof/sentence").asText());
    assertNull(found.get("next"));
    assertNull(found.get("facets"));
  }

  @Test
  void pagesFollowOneAnotherUntilAllIsSeen() throws Exception {
    Set<String> seen = new HashSet<>();
    String cursor = "";
    int pages = 0;
    for (boolean more = true; more; pages++) {
      JsonNode page = client.json("/api/search?q=supplier:bosch&sort=date&limit=7" + cursor);
      assertEquals(30, page.get("total").asInt());
      seen.addAll(texts(page.get("deals"), "id"));
      more = page.has("next");
      cursor = more ? "&cursor=" + Client.escaped(page.get("next").asText()) : "";
    }
    assertEquals(30, seen.size());
    assertEquals(5, pages);
  }

  @Test
  void facetsCountAndNarrow() throws Exception {
    JsonNode all = client.json("/api/search?facets=true");
    assertEquals("SUPPLY", all.at("/facets/type/0/value").asText());
    assertEquals(30, all.at("/facets/type/0/count").asInt());
    assertTrue(texts(all.at("/facets/company"), "label").contains("Bosch"));
    String key = all.at("/facets/company/0/value").asText();
    JsonNode narrowed =
        client.json("/api/search?filter=company:" + Client.escaped(key) + "&filter=year:2015");
    assertEquals(3, narrowed.get("total").asInt());
    JsonNode either = client.json("/api/search?filter=year:2015&filter=year:2016");
    assertEquals(6, either.get("total").asInt());
  }

  @Test
  void theSurestOrLatestComeFirst() throws Exception {
    JsonNode surest = client.json("/api/search?q=supplier:bosch&sort=confidence&limit=1");
    assertEquals(0.79, surest.at("/deals/0/confidence").asDouble());
    JsonNode latest = client.json("/api/search?sort=date&limit=1");
    assertEquals("2024-03-05", latest.at("/deals/0/date").asText());
  }

  @Test
  void whatIsCommittedIsFoundWithinASecond() throws Exception {
    var mention =
        Mentions.of(DealType.SUPPLY)
            .party(Role.SUPPLIER, "Latecomer")
            .party(Role.CUSTOMER, "Bosch")
            .in("late-1", "2020-02-02");
    library.add(Desks.records(mention));
    long end = System.nanoTime() + 1_000_000_000;
    int found = 0;
    while (found == 0 && System.nanoTime() < end) {
      found = client.json("/api/search?q=supplier:latecomer").get("total").asInt();
    }
    assertEquals(1, found);
  }

  @Test
  void aQueryThatCannotBeReadSaysWhere() throws Exception {
    JsonNode problem = client.problem(400, "/api/search?q=" + Client.escaped("licencee:xiaomi"));
    assertEquals("licencee:xiaomi", problem.get("query").asText());
    assertEquals(0, problem.get("column").asInt());
    assertTrue(problem.get("suggestion").asText().startsWith("licensee"), problem.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/search?limit=0 | limit: expected a whole number from 1 to 100",
        "/api/search?limit=many | limit: expected",
        "/api/search?sort=size | sort: expected one of relevance, date, confidence",
        "/api/search?filter=size:1 | filter: expected FACET:VALUE",
        "/api/search?facets=maybe | facets: expected true or false",
        "/api/search?cursor=nonsense | cursor",
        "/api/graph?max=301 | max: expected",
        "/api/suggest?q=n&limit=21 | limit: expected",
        "/api/export | format: expected csv, excel or jsonl"
      })
  void aRequestThatMakesNoSenseSaysWhatWasExpected(String path, String detail) throws Exception {
    JsonNode problem = client.problem(400, path);
    assertTrue(problem.get("detail").asText().contains(detail.strip()), problem.toString());
  }

  @Test
  void namesAreSuggestedAsTheyAreTyped() throws Exception {
    JsonNode companies = client.json("/api/suggest?q=angst");
    assertEquals(List.of("Ångström Foods"), texts(companies, "text"));
    assertEquals("company", companies.get(0).get("kind").asText());
    assertEquals("person", client.json("/api/suggest?q=quil").get(0).get("kind").asText());
    assertEquals(0, client.json("/api/suggest?q=").size());
  }

  @Test
  void aGraphShowsWhoDealsWithWhom() throws Exception {
    JsonNode graph = client.json("/api/graph?q=licensee:xiaomi");
    assertEquals(2, graph.get("nodes").size());
    assertEquals(1, graph.at("/edges/0/types/PATENT_LICENSE").asInt());
    assertFalse(graph.get("truncated").asBoolean());
    assertTrue(client.json("/api/graph?max=3").get("truncated").asBoolean());
  }

  @Test
  void aTimelineCountsByTypeAndYear() throws Exception {
    JsonNode timeline = client.json("/api/timeline?q=supplier:bosch");
    assertEquals("year", timeline.get("step").asText());
    assertEquals("2010", timeline.at("/bins/0/period").asText());
    assertEquals(3, timeline.at("/bins/0/deals/SUPPLY").asInt());
  }

  @Test
  void helpNamesFieldsWhoseExamplesCanBeAsked() throws Exception {
    JsonNode help = client.json("/api/help");
    assertEquals(DealType.values().length, help.get("types").size());
    for (JsonNode list : List.of(help.get("fields"), help.get("examples"))) {
      for (JsonNode node : list) {
        String query = node.has("example") ? node.get("example").asText() : null;
        String asked = query == null ? node.get("query").asText() : query;
        client.json("/api/search?q=" + Client.escaped(asked));
      }
    }
  }

  @Test
  void theStatusTellsHowMuchThereIs() throws Exception {
    JsonNode status = client.json("/api/status");
    assertTrue(status.get("deals").asInt() >= 32, status.toString());
    assertEquals(2, status.get("articles").asInt());
    assertEquals("en", status.at("/languages/0").asText());
    assertEquals(Version.NUMBER, status.get("version").asText());
  }
}
