package accordo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.Change;
import accordo.consolidate.DealField;
import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedEvidence;
import accordo.consolidate.SourcedQuote;
import accordo.consolidate.StatusChange;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Quote;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.index.DealIndex;
import accordo.index.StoredArticle;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles are written by strangers: whatever stands in them comes out as data. */
class HostileTextTest {
  private static final String ID = "0123456789abcdef";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'; DROP TABLE deals; --",
        "\u202Egnp.exe\u2066 \u200Fabc",
        "=HYPERLINK(\"https://evil.example\";\"x\")",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "line\r\nSet-Cookie: a=b\n\n<b>",
        "\uD800 lone surrogate \uFFFF",
        "</script><!--",
        "{{7*7}} ${7*7} %0d%0a"
      })
  void itComesOutAsItIs(String text) throws Exception {
    Library library = library(text);
    try (WebServer server = WebServer.start(WebConfig.local(library.folder()))) {
      Client client = new Client(server);
      // Half a character cannot be encoded; what stands for it is as long.
      String same = text.replace('\uD800', '\uFFFD');
      JsonNode deal = client.json("/api/deals/" + ID);
      for (String field :
          List.of(
              "/parties/0/name",
              "/parties/0/names/0",
              "/patents/subject",
              "/territory",
              "/sources/0/source",
              "/sources/0/title",
              "/evidence/0/sentence",
              "/evidence/0/rule",
              "/quotes/0/speaker",
              "/quotes/0/title",
              "/quotes/0/company",
              "/quotes/0/text",
              "/fields/0/value",
              "/changes/0/after",
              "/outlets/0",
              "/proof/sentence")) {
        assertEquals(same, deal.at(field).asText(), field);
      }
      String sentence = deal.get("sentence").asText();
      assertTrue(sentence.chars().noneMatch(c -> Character.getType(c) == Character.FORMAT));
      assertTrue(sentence.chars().noneMatch(Character::isISOControl), sentence);
      JsonNode article = client.json("/api/articles/a");
      assertEquals(same, article.get("text").asText());
      assertEquals(same, article.get("title").asText());
      assertData(client.get("/api/deals/" + ID), "application/json");
      assertData(client.get("/api/search?facets=true"), "application/json");
      assertData(client.get("/api/search?q=" + Client.escaped(same)), null);
    }
  }

  @Test
  void noCellOfAnExportIsAFormula() throws Exception {
    for (String text :
        List.of("=1+1", "+1", "-1", "@A1", "\t=1", " =1", "\r=1", "＝1", "|x", "a\";=1")) {
      Library library = library(text);
      try (WebServer server = WebServer.start(WebConfig.local(library.folder()))) {
        Client client = new Client(server);
        String plain = client.get("/api/export?format=csv").body();
        String excel =
            new String(client.bytes("/api/export?format=excel"), StandardCharsets.UTF_16LE);
        assertSafe(plain, CSVFormat.RFC4180, text);
        assertSafe(excel.substring(1), CSVFormat.RFC4180.builder().setDelimiter('\t').get(), text);
      }
      DealIndex.delete(library.folder());
    }
  }

  private static void assertSafe(String csv, CSVFormat format, String text) throws Exception {
    List<CSVRecord> lines = format.parse(new StringReader(csv)).getRecords();
    assertEquals(2, lines.size(), csv);
    for (String cell : lines.get(1)) {
      String start = cell.strip();
      assertFalse(!start.isEmpty() && "=+-@|%＝".indexOf(start.charAt(0)) >= 0, cell);
    }
    int evidence = lines.get(1).size() - 1;
    assertTrue(lines.get(1).get(evidence).endsWith(text), csv);
  }

  private static void assertData(HttpResponse<String> response, String type) {
    var headers = response.headers();
    if (type != null) {
      assertEquals(type, headers.firstValue("Content-Type").orElse(""));
    }
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    assertFalse(headers.map().containsKey("set-cookie"), headers.map().toString());
  }

  private Library library(String text) throws Exception {
    Library library = Library.empty(folder.resolve("index"));
    library.add(List.of(deal(text)));
    library.keep(new StoredArticle("a", "en", text, "2024-01-01", text, text));
    return library;
  }

  /** A record that says the same everywhere. */
  private static DealRecord deal(String text) {
    Evidence evidence = new Evidence("type", 0, 1, text, text);
    Quote quote = new Quote(text, text, text, Quote.Kind.DIRECT, text, 0, 1, text, 0.9);
    return new DealRecord(
        ID,
        DealType.PATENT_LICENSE,
        Status.ANNOUNCED,
        List.of(
            new RecordParty(text, "one", Role.LICENSOR, List.of(text)),
            new RecordParty("Two", "two", Role.LICENSEE, List.of("Two"))),
        new Patents(1, Patents.Qualifier.EXACT, text),
        List.of(new Money(1e6, "USD", Money.Kind.TOTAL, null)),
        null,
        text,
        "2024-01-01",
        0.9,
        "2024-01-01",
        "2024-01-01",
        1,
        List.of(new Source("a", text, "en", "2024-01-01", text, "a")),
        List.of(new SourcedEvidence("a", evidence)),
        List.of(new SourcedQuote("a", quote)),
        List.of(new StatusChange(Status.ANNOUNCED, "2024-01-01", "a")),
        List.of(
            new DealField("type", text, 0.9, List.of(0), List.of()),
            new DealField("patents.subject", text, 0.9, List.of(0), List.of()),
            new DealField("territory", text, 0.9, List.of(0), List.of())),
        List.of(new Change("2024-01-01", "a", "type", null, text)),
        null);
  }
}
