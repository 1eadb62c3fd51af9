package accordo.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.DealType;
import accordo.deal.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short texts with their deals. */
class SentenceFileTest {
  @TempDir private Path folder;

  @Test
  void dealsStandBeforeTheText() throws IOException {
    GoldArticle text =
        read("SUPPLY SUPPLIER=AT & T; CUSTOMER=X; status=PLANNED & MERGER PARTY=X; PARTY=Y | Z.")
            .get(0);
    assertEquals("en", text.article().language());
    assertEquals("Z.", text.article().body());
    assertEquals(2, text.gold().deals().size());
    Gold.GoldDeal supply = text.gold().deals().get(0);
    assertEquals(DealType.SUPPLY, supply.type());
    assertEquals(Status.PLANNED, supply.status());
    assertEquals("AT & T", supply.parties().get(0).company());
    assertEquals(3, text.gold().companies().size());
  }

  @Test
  void textMayTellOfNoDeal() throws IOException {
    assertTrue(read("none | X and Y compete.").get(0).gold().deals().isEmpty());
  }

  @Test
  void mistakesAreNamedByLine() {
    GoldException mistake =
        assertThrows(GoldException.class, () -> read("none | X.\nSUPPLY OWNER=X | X."));
    assertTrue(mistake.getMessage().contains("2"), mistake.getMessage());
  }

  private List<GoldArticle> read(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("en.txt"), lines);
    return GoldReader.read(List.of(file));
  }
}
