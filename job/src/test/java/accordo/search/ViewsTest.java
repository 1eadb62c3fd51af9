package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.search.DealSearch.Order;
import accordo.search.Timeline.Bin;
import accordo.search.Timeline.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Companies, people, graphs, timelines and suggestions of four deals. */
class ViewsTest {
  @TempDir static Path directory;
  private static DealSearch search;

  @BeforeAll
  static void writeIndex() throws IOException {
    Deals.write(
        directory,
        Deals.of("a", DealType.PATENT_LICENSE)
            .party(Role.LICENSOR, "Nokia", "NOKIA", "Nokia Oyj")
            .party(Role.LICENSEE, "Xiaomi")
            .told("en", "Wire", "2017-01-05", "one")
            .said("Ada Quill", "chief executive", "Nokia", "we agree")
            .said("Bo Lind", null, "Xiaomi", "so do we"),
        Deals.of("b", DealType.PATENT_LICENSE)
            .party(Role.LICENSOR, "Nokia")
            .party(Role.LICENSEE, "Société Générale")
            .told("fr", "Fil", "2018-03-05", "two")
            .said("Ada Quill", "president", "Nokia Oyj", "again"),
        Deals.of("c", DealType.SUPPLY)
            .party(Role.SUPPLIER, "Nokia")
            .party(Role.CUSTOMER, "Xiaomi")
            .told("en", "Wire", "2018-05-05", "three"),
        Deals.of("d", DealType.SUPPLY)
            .party(Role.SUPPLIER, "Bosch")
            .party(Role.CUSTOMER, "Orange")
            .told("en", "Wire", "2024-05-05", "four"));
    search = DealSearch.open(directory);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void aCompanyHasItsDealsPartnersAndThoseWhoSpeakForIt() {
    CompanyView nokia = search.company("nokia").orElseThrow();
    assertEquals("Nokia", nokia.name());
    assertEquals(List.of("NOKIA", "Nokia", "Nokia Oyj"), nokia.names());
    assertEquals(3, nokia.deals());
    assertEquals(Map.of(DealType.PATENT_LICENSE, 2L, DealType.SUPPLY, 1L), nokia.byType());
    assertEquals(Map.of(2017, 1L, 2018, 2L), nokia.byYear());
    assertEquals(
        List.of(
            new CompanyView.Partner("xiaomi", "Xiaomi", 2),
            new CompanyView.Partner("societe generale", "Société Générale", 1)),
        nokia.partners());
    assertEquals(
        List.of(new CompanyView.Executive("Ada Quill", "president", 2)), nokia.executives());
    assertTrue(search.company("nobody").isEmpty());
  }

  @Test
  void aPersonHasPositionsCompaniesAndQuotesTheLatestFirst() {
    PersonView ada = search.person("ada quill").orElseThrow();
    assertEquals("Ada Quill", ada.name());
    assertEquals(List.of("president", "chief executive"), ada.titles());
    assertEquals(List.of("Nokia Oyj", "Nokia"), ada.companies());
    assertEquals(List.of("b", "a"), ada.quotes().stream().map(PersonView.Said::dealId).toList());
    assertEquals("Fil", ada.quotes().get(0).source().source());
    assertTrue(search.person("Ada").isEmpty());
    assertTrue(search.person("").isEmpty());
  }

  @Test
  void theGraphShowsWhoDealsWithWhom() {
    DealGraph graph = search.graph(request("party:nokia"), 2);
    assertEquals(
        List.of(new DealGraph.Node("nokia", "Nokia", 3), new DealGraph.Node("xiaomi", "Xiaomi", 2)),
        graph.nodes());
    assertEquals(
        List.of(
            new DealGraph.Edge(
                "nokia", "xiaomi", 2, Map.of(DealType.PATENT_LICENSE, 1L, DealType.SUPPLY, 1L))),
        graph.edges());
    assertTrue(graph.truncated());
  }

  @Test
  void theTimelineCountsMonthsWithinThreeYearsElseYears() {
    Timeline months = search.timeline(request("nokia"));
    assertEquals(Step.MONTH, months.step());
    assertEquals(17, months.bins().size());
    assertEquals(new Bin("2017-01", Map.of(DealType.PATENT_LICENSE, 1L)), months.bins().get(0));
    assertEquals(new Bin("2017-02", Map.of()), months.bins().get(1));
    Timeline years = search.timeline(request(""));
    assertEquals(Step.YEAR, years.step());
    assertEquals(8, years.bins().size());
    assertEquals(
        new Bin("2018", Map.of(DealType.PATENT_LICENSE, 1L, DealType.SUPPLY, 1L)),
        years.bins().get(1));
    assertEquals(List.of(), search.timeline(request("nothing")).bins());
  }

  @Test
  void suggestionsGoOnFromTheStartOfAnyWordWhateverItsAccents() {
    assertEquals(
        List.of(new Suggestion("Nokia", Suggestion.Kind.COMPANY, "nokia", 3)),
        search.suggest("nok", 5));
    assertEquals("Société Générale", search.suggest("gener", 5).get(0).text());
    assertEquals(
        List.of(new Suggestion("Ada Quill", Suggestion.Kind.PERSON, "Ada Quill", 2)),
        search.suggest("qui", 5));
    assertEquals(List.of(), search.suggest("  ", 5));
    assertEquals(List.of(), search.suggest("zzz", 5));
    assertEquals(List.of(), search.suggest("\"*?)(\\", 5));
  }

  @Test
  void allThatWasFoundIsExportedWhateverThePage() {
    List<String> ids = new ArrayList<>();
    search.export(SearchRequest.of("", Order.DATE, 1), 3, deal -> ids.add(deal.id()));
    assertEquals(List.of("d", "c", "b"), ids);
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query, Order.DATE, 10);
  }
}
