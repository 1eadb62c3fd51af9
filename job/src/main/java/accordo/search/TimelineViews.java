package accordo.search;

import accordo.deal.DealType;
import accordo.index.DealColumns;
import accordo.search.Timeline.Bin;
import accordo.search.Timeline.Step;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.FixedBitSet;

/** Puts deals on a line of time, from the columns of the segments. */
final class TimelineViews {
  /** Within so many years, months are told apart. */
  private static final int MONTHLY_YEARS = 3;

  private TimelineViews() {}

  static Timeline of(Snapshot snapshot, FixedBitSet[] docs) {
    TreeMap<YearMonth, Map<DealType, Long>> months = new TreeMap<>();
    for (int leaf = 0; leaf < docs.length; leaf++) {
      SegmentColumns columns = snapshot.columns(leaf);
      Matches.forEach(docs[leaf], doc -> add(columns, doc, months));
    }
    if (months.isEmpty()) {
      return new Timeline(Step.YEAR, List.of());
    }
    YearMonth first = months.firstKey();
    YearMonth last = months.lastKey();
    return first.plusYears(MONTHLY_YEARS).isAfter(last)
        ? monthly(first, last, months)
        : yearly(first.getYear(), last.getYear(), months);
  }

  private static void add(
      SegmentColumns columns, int doc, Map<YearMonth, Map<DealType, Long>> months) {
    if (columns.days[doc] != DealColumns.NO_DAY) {
      YearMonth month = YearMonth.from(LocalDate.ofEpochDay(columns.days[doc]));
      DealType type = PackedProfile.type(columns.rows.profile(doc));
      months.computeIfAbsent(month, m -> new TreeMap<>()).merge(type, 1L, Long::sum);
    }
  }

  private static Timeline monthly(
      YearMonth first, YearMonth last, Map<YearMonth, Map<DealType, Long>> months) {
    List<Bin> bins = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      bins.add(new Bin(month.toString(), months.getOrDefault(month, Map.of())));
    }
    return new Timeline(Step.MONTH, bins);
  }

  private static Timeline yearly(int first, int last, Map<YearMonth, Map<DealType, Long>> months) {
    List<Bin> bins = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      Map<DealType, Long> deals = new TreeMap<>();
      months.forEach(
          (month, types) -> {
            if (month.getYear() == bins.size() + first) {
              types.forEach((type, n) -> deals.merge(type, n, Long::sum));
            }
          });
      bins.add(new Bin(Year.of(year).toString(), deals));
    }
    return new Timeline(Step.YEAR, bins);
  }
}
