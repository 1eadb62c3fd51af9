package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.consolidate.DealRecord;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facets of random deals, against those counted from the records one by one. */
class FacetsTest {
  private static final List<String> COMPANIES =
      List.of("Acme", "Bolt", "Cord", "Dune", "Echo", "Fern", "Gale", "Hill");
  private static final List<String> LANGUAGES = List.of("en", "it", "de");
  private static final int DEALS = 300;

  @TempDir static Path directory;
  private static final List<DealRecord> RECORDS = new ArrayList<>();
  private static DealSearch search;

  @BeforeAll
  static void writeIndex() throws IOException {
    Random random = new Random(7);
    List<Deals> deals = new ArrayList<>();
    for (int i = 0; i < DEALS; i++) {
      deals.add(deal("deal" + i, random));
    }
    // Some come twice, so that the index holds documents that no longer count.
    Deals.writeAtOnce(directory, deals.subList(0, 100).toArray(Deals[]::new));
    Deals.writeAtOnce(directory, deals.toArray(Deals[]::new));
    deals.forEach(deal -> RECORDS.add(deal.record()));
    search = DealSearch.open(directory);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static Deals deal(String id, Random random) {
    DealType type = DealType.values()[random.nextInt(6)];
    Deals deal = Deals.of(id, type).status(Status.values()[random.nextInt(3)]);
    List<Role> roles = type.roles();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      String company = COMPANIES.get((random.nextInt(8) + i) % 8);
      deal.party(roles.get(random.nextInt(roles.size())), company);
    }
    // Now and then very many.
    int told = random.nextInt(10) > 0 ? 1 + random.nextInt(2) : 5 + random.nextInt(9);
    for (int i = 0; i < told; i++) {
      String date = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2000)).toString();
      String language = LANGUAGES.get(random.nextInt(3));
      deal.told(language, "Outlet " + random.nextInt(9), date, "some words");
    }
    return deal;
  }

  @Test
  void withoutFiltersAllIsCounted() {
    compare(List.of());
  }

  @RepeatedTest(60)
  void countsOfAFacetIgnoreItsOwnFiltersAndHeedTheOthers(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Filter> filters = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      filters.add(filter(Facet.values()[random.nextInt(7)], random));
    }
    compare(filters);
  }

  private static Filter filter(Facet facet, Random random) {
    DealRecord deal = RECORDS.get(random.nextInt(DEALS));
    return new Filter(
        facet,
        switch (facet) {
          case TYPE -> deal.type().name();
          case STATUS -> deal.status().name();
          case COMPANY -> deal.parties().get(0).key();
          case ROLE -> deal.parties().get(0).role().name();
          case LANGUAGE -> deal.languages().get(0);
          case SOURCE -> deal.outlets().get(0);
          case YEAR -> deal.date().substring(0, 4);
        });
  }

  private static void compare(List<Filter> filters) {
    var request = new SearchRequest("", filters, DealSearch.Order.DATE, 100, null, true);
    SearchPage page = search.find(request);
    long expected = RECORDS.stream().filter(d -> RecordCounts.matches(d, filters, null)).count();
    assertEquals(expected, page.total());
    Map<Facet, List<FacetCount>> counts = RecordCounts.of(RECORDS, filters, 100);
    for (Facet facet : Facet.values()) {
      assertEquals(sorted(counts.get(facet)), sorted(page.facets().get(facet)), facet.name());
    }
  }

  private static List<String> sorted(List<FacetCount> counts) {
    return counts.stream().map(FacetCount::toString).sorted().toList();
  }

  @Test
  void aCompanysLabelIsItsNameAndTheMostFrequentComesFirst() {
    SearchPage page =
        search.find(new SearchRequest("", List.of(), DealSearch.Order.DATE, 1, null, true));
    List<FacetCount> companies = page.facets().get(Facet.COMPANY);
    assertEquals(companies.get(0).value(), companies.get(0).label().toLowerCase());
    for (int i = 1; i < companies.size(); i++) {
      assertEquals(true, companies.get(i - 1).count() >= companies.get(i).count());
    }
  }
}
