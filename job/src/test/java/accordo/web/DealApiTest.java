package accordo.web;

import static accordo.web.Client.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deals, articles, companies and people. */
class DealApiTest {
  @TempDir static Path folder;
  private static WebServer server;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    Library library = Library.in(folder.resolve("index"));
    server = WebServer.start(WebConfig.local(library.folder()));
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aDealHasAllThatProvesItAndItsHistory() throws Exception {
    String id = client.json("/api/search?q=licensee:xiaomi").at("/deals/0/id").asText();
    JsonNode deal = client.json("/api/deals/" + id);
    assertEquals(List.of("en-1", "it-1", "de-1"), texts(deal.get("sources"), "articleId"));
    assertEquals(List.of("ANNOUNCED", "COMPLETED"), texts(deal.get("history"), "status"));
    assertEquals("Ada Quill", deal.at("/quotes/0/speaker").asText());
    for (JsonNode field : deal.get("fields")) {
      assertTrue(deal.get("evidence").has(field.get("evidence").get(0).asInt()));
    }
    assertFalse(texts(deal.get("changes"), "articleId").isEmpty());
  }

  @Test
  void anArticleHasItsTextAndItsDeals() throws Exception {
    JsonNode article = client.json("/api/articles/en-1");
    assertEquals("T\nText", article.get("text").asText());
    assertEquals(1, article.get("deals").size());
    JsonNode withoutText = client.json("/api/articles/it-1");
    assertEquals("Title of it-1", withoutText.get("title").asText());
    assertFalse(withoutText.has("text"));
  }

  @Test
  void anArticleIsFoundWhateverItsId() throws Exception {
    JsonNode article = client.json("/api/articles/" + Client.escaped(Library.ODD_ARTICLE));
    assertEquals(Library.ODD_ARTICLE, article.get("id").asText());
    assertEquals("Brix and Ångström Foods merge", article.at("/deals/0/sentence").asText());
  }

  @Test
  void aCompanyHasItsPartnersAndLatestDeals() throws Exception {
    JsonNode company = client.json("/api/companies/bosch");
    assertEquals("Bosch", company.get("name").asText());
    assertEquals(30, company.at("/byType/SUPPLY").asInt());
    assertEquals(3, company.at("/byYear/2010").asInt());
    assertEquals(10, company.get("recent").size());
    String key =
        client.json("/api/suggest?q=angst").at("/0/key").asText(); // with a space and an accent
    assertEquals(1, client.json("/api/companies/" + Client.escaped(key)).get("deals").asInt());
  }

  @Test
  void aPersonHasTheirQuotes() throws Exception {
    JsonNode person = client.json("/api/people/Ada%20Quill");
    assertEquals("[\"CEO\"]", person.get("titles").toString());
    assertEquals("We agree", person.at("/quotes/0/quote/text").asText());
  }

  @Test
  void whatIsNotThereIsSaidToBeMissing() throws Exception {
    for (String path :
        List.of("/api/deals/x", "/api/articles/x", "/api/companies/x", "/api/people/x")) {
      assertEquals("/problems/not-found", client.problem(404, path).get("type").asText());
    }
  }
}
