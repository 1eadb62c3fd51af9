package accordo.cli;

import accordo.search.DealSearch;
import accordo.search.SearchRequest;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that search at once, each as soon as it has its answer. */
final class SearchLoad {
  private final DealSearch search;
  private final int clients;

  SearchLoad(DealSearch search, int clients) {
    this.search = search;
    this.clients = clients;
  }

  /**
   * How long queries took.
   *
   * @param median milliseconds
   * @param p99 milliseconds
   * @param slowest milliseconds
   * @param perSecond queries answered in a second, by all clients together
   * @param cpu milliseconds of a processor for a query, all threads of the process counted
   */
  record Figures(
      int queries, double median, double p99, double slowest, double perSecond, double cpu) {}

  /**
   * Searches.
   *
   * @param queries by all clients together
   * @param seed of the mix
   * @param repeating whether what was asked before may be asked again
   */
  Figures run(int queries, long seed, boolean repeating) throws InterruptedException {
    long[] nanos = new long[queries];
    AtomicInteger next = new AtomicInteger();
    Set<SearchRequest> asked = ConcurrentHashMap.newKeySet();
    List<Thread> threads = new ArrayList<>();
    long cpu = processor();
    long start = System.nanoTime();
    for (int client = 0; client < clients; client++) {
      SearchMix mix = new SearchMix(seed * 1000 + client);
      Thread thread =
          new Thread(
              () -> {
                for (int i = next.getAndIncrement(); i < queries; i = next.getAndIncrement()) {
                  SearchRequest request = mix.next();
                  while (!repeating && !asked.add(request)) {
                    request = mix.next();
                  }
                  long before = System.nanoTime();
                  search.find(request);
                  nanos[i] = System.nanoTime() - before;
                }
              },
              "bench-client-" + client);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double each = (processor() - cpu) / 1e6 / queries;
    Arrays.sort(nanos);
    return new Figures(
        queries,
        nanos[queries / 2] / 1e6,
        nanos[(int) (queries * 0.99)] / 1e6,
        nanos[queries - 1] / 1e6,
        queries / seconds,
        each);
  }

  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
