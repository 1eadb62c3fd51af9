package accordo.cli;

import accordo.consolidate.DealRecord;
import accordo.consolidate.DealText;
import accordo.consolidate.Source;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Deal records as a table: a line each, the parties with their roles last. */
final class DealTable {
  private static final String FORMAT = "%-18s  %-10s  %-10s  %4s  %-2s  %-28s  %s%n";
  private static final int SOURCE_WIDTH = 28;

  private DealTable() {}

  static void print(List<DealRecord> deals, PrintWriter out) {
    out.printf(FORMAT, "TYPE", "STATUS", "DATE", "CONF", "IN", "SOURCE", "PARTIES");
    for (DealRecord deal : deals) {
      out.printf(
          FORMAT,
          deal.type(),
          deal.status(),
          Objects.requireNonNullElse(deal.date(), ""),
          String.format(Locale.ROOT, "%.2f", deal.confidence()),
          languages(deal),
          shortened(DealText.outlets(deal)),
          DealText.parties(deal));
    }
  }

  private static String languages(DealRecord deal) {
    return deal.sources().stream()
        .map(Source::language)
        .distinct()
        .collect(Collectors.joining(","));
  }

  private static String shortened(String text) {
    return text.length() <= SOURCE_WIDTH ? text : text.substring(0, SOURCE_WIDTH - 1) + "…";
  }
}
