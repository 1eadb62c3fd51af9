package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import accordo.consolidate.DealSummary;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.search.DealSearch.Order;
import accordo.search.query.QueryException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Page after page, also while the index changes. */
class PagingTest {
  @TempDir Path directory;
  private DealSearch search;

  @BeforeEach
  void writeIndex() throws IOException {
    Deals.writeAtOnce(
        directory, IntStream.range(0, 57).mapToObj(PagingTest::deal).toArray(Deals[]::new));
    search = DealSearch.open(directory);
  }

  @AfterEach
  void close() {
    search.close();
  }

  /** Many are equal but for their ids. */
  private static Deals deal(int number) {
    return Deals.of("d" + number, DealType.SUPPLY)
        .party(Role.SUPPLIER, number % 3 == 0 ? "Acme" : "Bolt")
        .confidence(number % 4 / 10.0)
        .told("en", "Wire", "2020-01-0" + (1 + number % 5), "Acme is told of");
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesHoldEachDealOnceInOneOrder(Order order) {
    List<String> paged = ids(new SearchRequest("acme", List.of(), order, 10, null, false));
    List<String> whole = ids(new SearchRequest("acme", List.of(), order, 100, null, false));
    assertEquals(57, paged.stream().distinct().count());
    assertEquals(whole, paged);
  }

  @Test
  void whatComesMeanwhileNeitherRepeatsNorHidesOthers() throws Exception {
    SearchRequest request = new SearchRequest("acme", List.of(), Order.DATE, 20, null, false);
    SearchPage first = search.find(request);
    long before = search.generation();
    Deals.write(directory, deal(1000).told("en", "Wire", "2024-01-01", "newer than all"));
    Undelayed.until(() -> search.generation() > before);
    List<String> rest = ids(request.after(first.next()));
    List<String> all = new ArrayList<>(first.deals().stream().map(DealSummary::id).toList());
    all.addAll(rest);
    assertEquals(57, all.stream().filter(id -> !id.equals("d1000")).distinct().count());
    assertEquals(all.size(), all.stream().distinct().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "x", "AAAA", "../../etc", "é", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aCursorThatSearchDidNotGiveIsRefused(String cursor) {
    SearchRequest request = new SearchRequest("acme", List.of(), Order.DATE, 10, cursor, false);
    assertThrows(QueryException.class, () -> search.find(request));
  }

  @Test
  void aCursorIsOfOneSearchAndOfOneOrderOnly() {
    SearchRequest request = new SearchRequest("acme", List.of(), Order.DATE, 10, null, false);
    String next = search.find(request).next();
    assertNotNull(next);
    assertThrows(
        QueryException.class,
        () -> search.find(new SearchRequest("bolt", List.of(), Order.DATE, 10, next, false)));
    assertThrows(
        QueryException.class,
        () -> search.find(new SearchRequest("acme", List.of(), Order.CONFIDENCE, 10, next, false)));
    char[] changed = next.toCharArray();
    changed[5] = changed[5] == 'A' ? 'B' : 'A';
    assertThrows(QueryException.class, () -> search.find(request.after(new String(changed))));
  }

  private List<String> ids(SearchRequest request) {
    List<String> ids = new ArrayList<>();
    for (SearchRequest at = request; at != null; ) {
      SearchPage page = search.find(at);
      page.deals().forEach(deal -> ids.add(deal.id()));
      at = page.next() == null ? null : at.after(page.next());
    }
    return ids;
  }
}
