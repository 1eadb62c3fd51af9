package accordo.cli;

import accordo.consolidate.DealRecord;
import accordo.deal.Money;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Deal records as CSV (RFC 4180), safe to open in a spreadsheet. */
final class DealCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator("\n")
          .setHeader(
              "id",
              "type",
              "status",
              "date",
              "confidence",
              "parties",
              "patents",
              "money",
              "exclusivity",
              "territory",
              "sources",
              "evidence")
          .get();

  private DealCsv() {}

  static void print(List<DealRecord> deals, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    for (DealRecord deal : deals) {
      csv.printRecord(
          deal.id(),
          deal.type(),
          deal.status(),
          deal.date(),
          deal.confidence(),
          safe(DealTable.parties(deal)),
          deal.patents() == null ? null : deal.patents().count(),
          money(deal.money()),
          deal.exclusivity(),
          safe(deal.territory()),
          safe(DealTable.sources(deal)),
          safe(deal.evidence().isEmpty() ? null : deal.evidence().get(0).evidence().sentence()));
    }
    csv.flush();
  }

  private static String money(List<Money> money) {
    return money.stream()
        .map(
            m ->
                m.amount() == null
                    ? m.kind() + " " + m.percent() + "%"
                    : m.kind()
                        + " "
                        + m.currency()
                        + " "
                        + String.format(Locale.ROOT, "%.0f", m.amount()))
        .collect(Collectors.joining("; "));
  }

  /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
  private static String safe(String cell) {
    boolean formula = cell != null && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
