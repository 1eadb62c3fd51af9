package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.consolidate.DealSummary;
import accordo.deal.DealType;
import accordo.deal.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of German words find the whole. */
class GermanCompoundsTest {
  @TempDir static Path directory;
  private static DealSearch search;

  @BeforeAll
  static void writeIndex() throws IOException {
    Deals.writeAtOnce(
        directory,
        deal("singular", "de", "Bosch unterschreibt einen Lizenzvertrag mit Daimler"),
        deal("plural", "de", "Mehrere Kooperationsverträge für Bosch"),
        deal("alone", "de", "Der Vertrag gilt bis Mai"),
        deal("quarrel", "de", "Bosch im Patentstreit"),
        deal("verb", "de", "Bosch bestreitet alles"),
        deal("other", "en", "Lizenzvertrag signed"));
    search = DealSearch.open(directory);
  }

  private static Deals deal(String id, String language, String headline) {
    return Deals.of(id, DealType.SUPPLY)
        .party(Role.SUPPLIER, "Bosch")
        .told(language, "Bote", "2024-01-01", headline);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "Vertrag                             => alone plural singular",
        "Verträge                            => alone plural singular",
        "vertr*                              => alone plural singular",
        "Kooperation                         => plural",
        "Lizenzvertrag                       => other singular",
        "Lizenzverträge                      => other singular",
        "Streit                              => quarrel",
        "Patentstreit                        => quarrel",
        "bestreitet                          => verb",
        "\"einen Lizenzvertrag mit Daimler\" => singular",
        "\"einen Vertrag mit Daimler\"       => singular",
      })
  void finds(String query, String ids) {
    List<DealSummary> found =
        search.find(SearchRequest.of(query, DealSearch.Order.DATE, 10)).deals();
    assertEquals(
        ids, found.stream().map(DealSummary::id).sorted().collect(Collectors.joining(" ")));
  }
}
