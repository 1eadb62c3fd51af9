package accordo.alert;

import accordo.consolidate.DealRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How fast saved searches are registered and matched, by the clock, by one thread. */
public final class AlertBenchmark {
  private static final int WARM_UP = 20_000;
  private static final int LEAST_MATCHES = 3_000;
  private static final double NANOS_A_MILLI = 1e6;
  private static final String[] SYLLABLES = {
    "al", "bor", "cen", "dol", "er", "fal", "gon", "hul", "is", "jor", "kin", "lum", "mar", "nov",
    "or", "pol", "quan", "ros", "sil", "tor", "ul", "ver", "wen", "xan", "yor", "zet"
  };

  private final Random random = new Random(11);
  private final List<DealRecord> deals;

  /**
   * What was measured.
   *
   * @param searches how many were registered
   * @param registeredSeconds how long that took
   * @param megabytes of heap that they take
   * @param matches records that were matched
   * @param median milliseconds a record
   * @param p99 milliseconds a record
   * @param found saved searches a record, on average
   */
  public record Result(
      int searches,
      double registeredSeconds,
      long megabytes,
      int matches,
      double median,
      double p99,
      double found) {}

  private AlertBenchmark(List<DealRecord> deals) {
    this.deals = deals;
  }

  /**
   * Registers saved searches of many kinds, for companies of the records and for invented ones, and
   * matches the records.
   *
   * @param deals at least one
   */
  public static Result run(List<DealRecord> deals, int searches) {
    return new AlertBenchmark(deals).run(searches);
  }

  private Result run(int number) {
    List<SavedSearch> searches = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      List<News> on = List.of(News.ANY);
      searches.add(
          new SavedSearch("s" + i, "Search " + i, null, query(), on, null, false, 0, null));
    }
    long before = heap();
    try (SearchMonitor monitor = new SearchMonitor()) {
      long start = System.nanoTime();
      monitor.register(searches);
      double seconds = (System.nanoTime() - start) / NANOS_A_MILLI / 1000;
      return match(monitor, seconds, (heap() - before) >> 20);
    }
  }

  private Result match(SearchMonitor monitor, double seconds, long megabytes) {
    for (int i = 0; i < WARM_UP; i++) {
      monitor.match(deals.get(i % deals.size()));
    }
    double[] millis = new double[Math.max(LEAST_MATCHES, deals.size())];
    long found = 0;
    for (int i = 0; i < millis.length; i++) {
      DealRecord deal = deals.get(i % deals.size());
      long start = System.nanoTime();
      found += monitor.match(deal).size();
      millis[i] = (System.nanoTime() - start) / NANOS_A_MILLI;
    }
    Arrays.sort(millis);
    return new Result(
        monitor.size(),
        seconds,
        megabytes,
        millis.length,
        millis[millis.length / 2],
        millis[millis.length * 99 / 100],
        (double) found / millis.length);
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Mostly about companies that no record names, as it is when a hundred thousand watch. */
  private String query() {
    DealRecord deal = deals.get(random.nextInt(deals.size()));
    String known = deal.parties().get(0).name().replaceAll("[\"\\\\]", " ");
    String name = "\"" + (random.nextInt(50) == 0 ? known : invented()) + "\"";
    String type = "type:" + deal.type();
    return switch (random.nextInt(8)) {
      case 0 -> name;
      case 1 -> "party:" + name;
      case 2 -> role(deal) + ":" + name + " AND " + type;
      case 3 -> "party:" + name + " AND status:COMPLETED";
      case 4 -> type + " AND party:(" + name + " OR \"" + invented() + "\")";
      case 5 -> name + " AND patents:[" + random.nextInt(500) + " TO *]";
      case 6 -> "party:" + name + " AND NOT " + type;
      default -> name + " AND money:[1000000 TO *] AND language:" + deal.languages().get(0);
    };
  }

  private static String role(DealRecord deal) {
    return deal.parties().get(0).role().name().toLowerCase(Locale.ROOT);
  }

  private String invented() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.toString();
  }
}
