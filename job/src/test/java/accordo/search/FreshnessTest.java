package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.index.DealIndex;
import accordo.index.ShardWriter;
import accordo.search.DealSearch.Order;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that is open sees what is committed. */
class FreshnessTest {
  @TempDir Path directory;

  @Test
  void aCommittedDealIsFoundWithinASecond() throws Exception {
    DealIndex index = DealIndex.openOrCreate(directory, 1);
    try (ShardWriter writer = index.writer(0);
        DealSearch search = DealSearch.open(directory)) {
      assertEquals(0, search.deals());
      List<Long> delays = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        writer.upsert(deal("d" + i).record());
        writer.commit();
        String query = "id:d" + i;
        delays.add(Undelayed.until(() -> search.find(request(query)).total() == 1));
      }
      delays.sort(null);
      assertTrue(delays.get(2) < 1000, "milliseconds: " + delays);
      writer.upsert(deal("d0").party(Role.CUSTOMER, "Zeta").record());
      writer.commit();
      Undelayed.until(() -> search.find(request("customer:zeta")).total() == 1);
      assertEquals(5, search.deals());
      writer.delete("d1");
      writer.commit();
      Undelayed.until(() -> search.deals() == 4);
      assertEquals(0, search.find(request("id:d1")).total());
      assertTrue(search.deal("d1").isEmpty());
    }
  }

  @Test
  void anIndexMadeAnewIsSeen() throws Exception {
    Deals.write(directory, deal("old"));
    try (DealSearch search = DealSearch.open(directory)) {
      assertTrue(search.deal("old").isPresent());
      DealIndex.delete(directory);
      Deals.write(directory, deal("new"), deal("newer"));
      Undelayed.until(() -> search.deal("new").isPresent() && search.deals() == 2);
      assertTrue(search.deal("old").isEmpty());
    }
  }

  @Test
  void searchesGoOnWhileTheIndexIsWritten() throws Exception {
    DealIndex index = DealIndex.openOrCreate(directory, 1);
    AtomicBoolean done = new AtomicBoolean();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try (ShardWriter writer = index.writer(0);
        DealSearch search = DealSearch.open(directory)) {
      List<Thread> readers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread reader = new Thread(() -> readUntil(done, search));
        reader.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
        reader.start();
        readers.add(reader);
      }
      for (int i = 0; i < 40; i++) {
        writer.upsert(deal("d" + i % 10).record());
        writer.commit();
        Thread.sleep(20);
      }
      done.set(true);
      for (Thread reader : readers) {
        reader.join();
      }
    }
    assertEquals(null, failure.get());
  }

  private static void readUntil(AtomicBoolean done, DealSearch search) {
    while (!done.get()) {
      SearchPage page = search.find(request("acme"));
      long byType = page.facets().get(Facet.TYPE).stream().mapToLong(FacetCount::count).sum();
      if (byType != page.total() || page.deals().size() != page.total()) {
        throw new AssertionError(page.total() + " deals, but " + byType + " counted");
      }
    }
  }

  private static SearchRequest request(String query) {
    return new SearchRequest(query, List.of(), Order.RELEVANCE, 50, null, true);
  }

  private static Deals deal(String id) {
    return Deals.of(id, DealType.SUPPLY)
        .party(Role.SUPPLIER, "Acme")
        .told("en", "Wire", "2020-01-01", "Acme supplies");
  }
}
