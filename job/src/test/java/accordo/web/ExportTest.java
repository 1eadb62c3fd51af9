package accordo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
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
  void csvHasALineForEachDealWhateverThePage() throws Exception {
    HttpResponse<String> csv = client.get("/api/export?format=csv&q=supplier:bosch&limit=5");
    assertEquals(31, csv.body().lines().count());
    assertTrue(csv.body().startsWith("id,type,status,date,confidence,sentence,"));
    assertEquals(
        "attachment; filename=\"deals.csv\"",
        csv.headers().firstValue("Content-Disposition").orElse(""));
  }

  @Test
  void excelReadsTabsInUtf16InEveryCountry() throws Exception {
    byte[] excel = client.bytes("/api/export?format=excel&q=type:MERGER");
    assertEquals((byte) 0xFF, excel[0]);
    assertEquals((byte) 0xFE, excel[1]);
    String text = new String(excel, StandardCharsets.UTF_16LE);
    assertTrue(text.contains("\tBrix and Ångström Foods merge\t"), text);
    assertTrue(text.endsWith("\r\n"));
  }

  @Test
  void jsonlHasWholeRecords() throws Exception {
    HttpResponse<String> jsonl = client.get("/api/export?format=jsonl&filter=type:PATENT_LICENSE");
    List<DealRecord> deals = jsonl.body().lines().map(DealJson::read).toList();
    assertEquals(1, deals.size());
    assertEquals(3, deals.get(0).sources().size());
  }

  @Test
  void anExportOfWhatCannotBeReadIsAProblemAndNoFile() throws Exception {
    HttpResponse<String> response = client.get("/api/export?format=csv&q=party:(");
    Client.problem(400, response);
    assertTrue(response.headers().firstValue("Content-Disposition").isEmpty());
  }
}
