package accordo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.web.WebConfig;
import accordo.web.WebServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the job makes of an article, as the page sees it. */
class ServedJobTest {
  private static final String ARTICLE =
      "{\"id\": \"wire/7\", \"language\": \"en\", \"source\": \"wire\", \"published\":"
          + " \"2020-05-04\", \"title\": \"Bosch buys Sentio\", \"body\": \"𝔖tuttgart – Robert"
          + " Bosch GmbH has acquired Sentio Inc.\\n“We are delighted,” said Ada Quill, chief"
          + " executive of Sentio.\"}\n";

  @TempDir Path directory;
  private Path index;

  @BeforeEach
  void run() throws Exception {
    Path articles = Files.writeString(directory.resolve("a.jsonl"), ARTICLE);
    index = directory.resolve("index");
    String rejects = directory.resolve("rejects.jsonl").toString();
    CommandLine line = Main.commandLine();
    line.setErr(new PrintWriter(new StringWriter()));
    assertEquals(
        0,
        line.execute(
            "run",
            "--from",
            articles.toString(),
            "--to",
            index.toString(),
            "--rejects",
            rejects,
            "--set",
            "languages=en"));
  }

  @Test
  void evidenceAndQuotesStandInTheArticleWhereTheySay() throws Exception {
    try (WebServer server = WebServer.start(WebConfig.local(index))) {
      JsonNode found = get(server, "api/search?q=acquirer:bosch");
      JsonNode deal = get(server, "api/deals/" + found.at("/deals/0/id").asText());
      String text = get(server, "api/articles/wire%2F7").get("text").asText();
      assertTrue(deal.get("evidence").size() > 2, deal.toString());
      for (JsonNode evidence : deal.get("evidence")) {
        String sentence = evidence.get("sentence").asText();
        String proof = text.substring(evidence.get("start").asInt(), evidence.get("end").asInt());
        assertTrue(text.contains(sentence), sentence);
        assertTrue(sentence.contains(proof), evidence.toString());
      }
      JsonNode quote = deal.get("quotes").get(0);
      assertTrue(
          text.substring(quote.get("start").asInt(), quote.get("end").asInt())
              .contains("We are delighted"),
          quote.toString());
      assertEquals("Ada Quill", quote.get("speaker").asText());
    }
  }

  private static JsonNode get(WebServer server, String path) throws Exception {
    return new ObjectMapper().readTree(URI.create(server.address() + path).toURL());
  }
}
