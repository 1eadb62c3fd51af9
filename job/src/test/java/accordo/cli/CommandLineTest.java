package accordo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a user types, what comes out and with which exit code. */
class CommandLineTest {
  private static final String ARTICLE =
      "{\"id\": \"a-1\", \"language\": \"en\", \"source\": \"wire\", \"published\": \"2020-05-04\","
          + " \"title\": \"Bosch buys Sentio\", \"body\": \"Robert Bosch GmbH has acquired Sentio"
          + " Inc. The chipmaker did not say how much it paid.\"}\n";

  @TempDir Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "extract",
        "explain",
        "run",
        "search",
        "serve",
        "status",
        "alerts",
        "evaluate"
      })
  void everyCommandHasHelpWithExamples(String command) {
    assertEquals(0, accordo(command, "--help"));
    assertTrue(out.toString().contains("Example"), out.toString());
  }

  @Test
  void theBenchmarkOfSearchTellsSpeedAndSize() throws IOException {
    assertEquals(0, accordo("bench", "search", "--deals", "300", "--queries", "50", "--json"));
    JsonNode speed = new ObjectMapper().readTree(out.toString());
    assertEquals(300, speed.get("deals").asInt());
    assertEquals(50, speed.get("warm").get("queries").asInt());
    assertTrue(speed.get("size").get("total").asLong() > speed.get("size").get("stored").asLong());
  }

  @Test
  void theBenchmarkOfConsolidationTellsWhatItCosts() throws IOException {
    assertEquals(
        0, accordo("bench", "consolidate", "--mentions", "2000", "--deals", "400", "--json"));
    JsonNode speed = new ObjectMapper().readTree(out.toString());
    assertEquals(2000, speed.get("mentions").asInt());
    double all = speed.get("all").asDouble();
    assertTrue(all > speed.get("desks").asDouble(), out.toString());
    assertTrue(all > speed.get("compiler").asDouble(), out.toString());
  }

  @Test
  void theBenchmarkOfTheWholeJobReadsEveryReplayedArticle() throws IOException {
    String file = Files.writeString(directory.resolve("a.jsonl"), ARTICLE).toString();
    String[] bench = {"bench", "archive", "--articles", file, "--count", "30", "--heap", "--json"};
    assertEquals(0, accordo(with(bench, "--parallelism", "1,2")));
    JsonNode speed = new ObjectMapper().readTree(out.toString());
    assertEquals(30, speed.get("articles").asInt());
    assertEquals(2, speed.get("runs").size());
    for (JsonNode run : speed.get("runs")) {
      assertEquals(1, run.get("deals").asInt(), "the same deal told thirty times");
      assertTrue(run.get("perSecond").asDouble() > 0, out.toString());
    }
  }

  @Test
  void extractWritesALineAnArticleInTheFieldNamesOfTheCorpus() throws IOException {
    Path file = Files.writeString(directory.resolve("a.jsonl"), ARTICLE);
    assertEquals(0, accordo("extract", "--language", "en", "--format", "jsonl", file.toString()));
    JsonNode line = new ObjectMapper().readTree(out.toString());
    assertEquals(List.of("id", "language", "companies", "deals", "quotes"), names(line));
    assertEquals("a-1", line.get("id").asText());
    JsonNode deal = line.get("deals").get(0);
    assertEquals("ACQUISITION", deal.get("type").asText());
    assertEquals("ACQUIRER", deal.get("parties").get(0).get("role").asText());
    assertTrue(deal.get("evidence").get(0).get("sentence").asText().contains("Sentio"));
  }

  @Test
  void explainTellsWhichFrameWasTakenAndWhyOthersWereNot() {
    String sentence = "Nokia has sold 500 patents to Xiaomi.";
    assertEquals(0, accordo("explain", "--language", "en", sentence));
    List<String> lines = out.toString().lines().toList();
    assertEquals("“" + sentence + "”", lines.get(0));
    assertEquals("  Nokia · Xiaomi", lines.get(1));
    String taken = lines.get(2);
    assertTrue(taken.startsWith("  fits"), taken);
    assertTrue(taken.contains("(PATENT_TRANSFER) “sold”"), taken);
    assertTrue(taken.contains("ASSIGNOR=Nokia") && taken.contains("ASSIGNEE=Xiaomi"), taken);
    assertTrue(
        lines.stream()
            .anyMatch(l -> l.startsWith("  condition") && l.contains("(ACQUISITION) “sold”")),
        out.toString());
  }

  @Test
  void companiesOfTheUsersFilesAreKnownAndBearTheirIdentifiers() throws IOException {
    Path file = Files.writeString(directory.resolve("a.jsonl"), ARTICLE);
    Path own = Files.writeString(directory.resolve("own.csv"), "name,aliases,id\nSentio,,S-9\n");
    String[] extract = {"extract", "--language", "en", "--format", "jsonl", file.toString()};
    assertEquals(0, accordo(with(extract, "--companies", own.toString())));
    assertTrue(out.toString().contains("\"identifiers\":[\"S-9\"]"), out.toString());

    Path wrong = Files.writeString(directory.resolve("wrong.csv"), "firm;number\n");
    assertEquals(Main.FAILED, accordo(with(extract, "--companies", wrong.toString())));
    assertTrue(err.toString().contains("wrong.csv:1: unknown columns"), err.toString());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsExtracted() throws IOException {
    Path file = Files.writeString(directory.resolve("b.jsonl"), "{\"id\": \"x\n" + ARTICLE);
    int code = accordo("extract", "--language", "en", "--format", "jsonl", file.toString());
    assertEquals(Main.SOME_REJECTED, code);
    assertTrue(err.toString().contains("b.jsonl:1: MALFORMED_JSON"), err.toString());
    assertTrue(out.toString().contains("\"a-1\""), out.toString());
  }

  @Test
  void runIndexesWhatSearchThenFinds() throws IOException {
    Path file = Files.writeString(directory.resolve("c.jsonl"), ARTICLE);
    String index = directory.resolve("index").toString();
    String rejects = directory.resolve("rejects.jsonl").toString();
    String[] run = {"run", "--from", file.toString(), "--to", index, "--rejects", rejects};
    assertEquals(0, accordo(with(run, "--set", "languages=en")), err.toString());
    assertTrue(err.toString().contains("1 inputs: 1 articles read"), err.toString());

    assertEquals(0, accordo("status", "--index", index));
    String balance = "1 articles in = 1 extracted + 0 without deal + 0 duplicates + 0 rejected";
    assertTrue(out.toString().contains(balance), out.toString());
    assertTrue(out.toString().contains("health: good"), out.toString());

    assertEquals(0, accordo("search", "--index", index, "acquirer:bosch"));
    assertTrue(out.toString().contains("TARGET Sentio"), out.toString());
    assertEquals(0, accordo("search", "--index", index, "--format", "csv", "target:sentio"));
    assertTrue(out.toString().contains("ACQUISITION,"), out.toString());
    assertEquals(Main.FAILED, accordo("search", "--index", index, "party:(bosch"));
    assertTrue(err.toString().contains("party:(bosch\n" + " ".repeat(8) + "^"), err.toString());
  }

  @Test
  void searchingWhereThereIsNoIndexSaysSo() {
    assertEquals(Main.FAILED, accordo("search", "--index", directory.toString(), "type:MERGER"));
    assertTrue(err.toString().contains("there is no index in"), err.toString());
  }

  @Test
  void othersAreNotServedWithoutAToken() {
    String index = directory.toString();
    assertEquals(Main.FAILED, accordo("serve", "--index", index, "--host", "0.0.0.0"));
    assertTrue(err.toString().contains("set a token"), err.toString());
    assertEquals(Main.FAILED, accordo("serve", "--index", index));
    assertTrue(err.toString().contains("there is no index in"), err.toString());
  }

  @Test
  void anUnknownSettingIsAnErrorWithTheOneThatWasMeant() {
    int code = accordo("run", "--from", "x", "--set", "checkpoint-intervall=1 s");
    assertEquals(Main.FAILED, code);
    assertTrue(err.toString().contains("did you mean 'checkpoint-interval'?"), err.toString());
  }

  @Test
  void anUnknownOptionIsWrongUse() {
    assertEquals(2, accordo("search", "--colour"));
  }

  @Test
  void evaluatePrintsTheScoresOfGoldArticles() throws IOException {
    String gold = ARTICLE.strip().replaceFirst("}$", ", \"gold\": {\"companies\": []}}");
    Path file = Files.writeString(directory.resolve("gold.jsonl"), gold);
    assertEquals(0, accordo("evaluate", "--gold", file.toString(), "--format", "json"));
    JsonNode scores = new ObjectMapper().readTree(out.toString());
    assertEquals(1, scores.get("all").get("articles").asInt());
    assertEquals(0, scores.get("languages").get("en").get("company").get("value").asDouble());
  }

  private int accordo(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  private static String[] with(String[] arguments, String... more) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
