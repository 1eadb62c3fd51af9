package accordo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.index.DealIndex;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Saved searches as a user types them. */
class AlertsCommandTest {
  @TempDir Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();
  private Path index;

  @BeforeEach
  void start() {
    index = folder.resolve("index");
    DealIndex.openOrCreate(index, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "list", "show", "rm", "test"})
  void everyCommandHasHelpWithAnExample(String command) {
    assertEquals(
        0, Main.commandLine().setOut(new PrintWriter(out)).execute("alerts", command, "--help"));
    assertTrue(out.toString().contains("Example"), out.toString());
  }

  @Test
  void aSearchIsSavedListedShownChangedAndRemoved() {
    String said =
        accordo("add", "licensor:nokia", "--on", "new,status", "--to", "https://example.org/h");
    String id = said.lines().findFirst().orElseThrow();
    assertTrue(said.contains("signed with whsec_"), said);
    assertTrue(accordo("list").contains("new,status  licensor:nokia"), out.toString());
    accordo("add", "--id", id, "--digest", "15m", "--muted");
    String shown = accordo("show", id);
    for (String line :
        List.of("query   licensor:nokia", "digest  15m", "muted   yes", "secret  whsec_", "to ")) {
      assertTrue(shown.contains(line), shown);
    }
    accordo("rm", id);
    assertEquals("0 saved searches\n", accordo("list"));
  }

  @Test
  void aMalformedQueryIsRefusedWithACaret() {
    assertEquals(Main.FAILED, run("add", "party:(nokia"));
    assertTrue(err.toString().contains("party:(nokia\n"), err.toString());
    assertTrue(err.toString().contains("^"), err.toString());
    assertEquals("0 saved searches\n", accordo("list"));
  }

  @Test
  void aQueryIsTriedWithoutBeingSaved() {
    assertTrue(accordo("test", "party:nokia").contains("0 of 0 deals"), out.toString());
    assertEquals(Main.FAILED, run("rm", "nothing"));
    assertTrue(err.toString().contains("there is no saved search 'nothing'"), err.toString());
  }

  private String accordo(String... args) {
    assertEquals(0, run(args), err.toString());
    return out.toString();
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("alerts"));
    all.addAll(List.of(args));
    all.addAll(List.of("--index", index.toString()));
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(all.toArray(String[]::new));
  }
}
