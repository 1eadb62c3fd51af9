package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.consolidate.DealRecord;
import accordo.consolidate.DealSummary;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.search.DealSearch.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** The order of random deals of which many or few are found, against sorting them. */
class OrderTest {
  private static final int DEALS = 2_000;

  @TempDir static Path directory;
  private static final List<DealRecord> RECORDS = new ArrayList<>();
  private static DealSearch search;

  @BeforeAll
  static void writeIndex() throws IOException {
    Random random = new Random(5);
    List<Deals> deals = new ArrayList<>();
    for (int i = 0; i < DEALS; i++) {
      String date = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000)).toString();
      deals.add(
          Deals.of("d" + i, DealType.SUPPLY)
              .party(Role.SUPPLIER, "Acme")
              .confidence(random.nextInt(100) / 100.0)
              .told("en", "Wire", random.nextInt(20) == 0 ? null : date, "some words"));
    }
    Deals.writeAtOnce(directory, deals.toArray(Deals[]::new));
    deals.forEach(deal -> RECORDS.add(deal.record()));
    search = DealSearch.open(directory);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @RepeatedTest(60)
  void pagesAreWhatSortingGives(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int from = 2010 + random.nextInt(9);
    int to = from + random.nextInt(9);
    boolean all = random.nextInt(5) == 0;
    String query = all ? "" : "seen:[" + from + " TO " + to + "]";
    Order order = random.nextBoolean() ? Order.DATE : Order.CONFIDENCE;
    List<String> expected =
        RECORDS.stream()
            .filter(deal -> all || isIn(deal.firstSeen(), from, to))
            .map(deal -> key(deal.date(), deal.confidence(), order))
            .sorted(Comparator.reverseOrder())
            .toList();
    List<String> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    SearchRequest request = new SearchRequest(query, List.of(), order, 100, null, false);
    while (request != null) {
      SearchPage page = search.find(request);
      for (DealSummary deal : page.deals()) {
        found.add(key(deal.date(), deal.confidence(), order));
        ids.add(deal.id());
      }
      request = page.next() == null ? null : request.after(page.next());
    }
    assertEquals(expected, found);
    assertEquals(expected.size(), ids.size());
  }

  private static boolean isIn(String date, int from, int to) {
    int year = date == null ? 0 : Integer.parseInt(date.substring(0, 4));
    return from <= year && year <= to;
  }

  /** Deals without a date come last. */
  private static String key(String date, double confidence, Order order) {
    String day = date == null ? "" : date;
    return order == Order.DATE ? day : "%.2f %s".formatted(confidence, day);
  }
}
