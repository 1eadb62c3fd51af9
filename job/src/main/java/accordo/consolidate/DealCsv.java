package accordo.consolidate;

import accordo.deal.Money;
import accordo.deal.Patents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Deal records as CSV, a line each, safe to open in a spreadsheet. */
public final class DealCsv implements Consumer<DealRecord> {
  private static final String[] HEADER = {
    "id",
    "type",
    "status",
    "date",
    "confidence",
    "sentence",
    "parties",
    "patents",
    "money",
    "exclusivity",
    "territory",
    "announced",
    "first_seen",
    "last_seen",
    "articles",
    "languages",
    "outlets",
    "evidence"
  };

  /** What makes a formula of a cell, in their wide forms too. */
  private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

  private final CSVPrinter csv;

  private DealCsv(Appendable out, CSVFormat format) {
    try {
      csv = new CSVPrinter(out, format.builder().setHeader(HEADER).get());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write CSV", e);
    }
  }

  /** RFC 4180 with line feeds, for programs; the header is written at once. */
  public static DealCsv plain(Appendable out) {
    return new DealCsv(out, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get());
  }

  /**
   * What Excel opens right in every country: a byte-order mark and tabs, to be encoded as UTF-16LE.
   * It takes commas for separators only where decimals have points, and UTF-8 for what the country
   * used to have.
   */
  public static DealCsv excel(Appendable out) {
    try {
      out.append('\uFEFF');
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write CSV", e);
    }
    return new DealCsv(out, CSVFormat.RFC4180.builder().setDelimiter('\t').get());
  }

  @Override
  public void accept(DealRecord deal) {
    try {
      csv.printRecord(cells(deal).map(DealCsv::safe).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write CSV", e);
    }
  }

  private static Stream<?> cells(DealRecord deal) {
    return Stream.of(
        deal.id(),
        deal.type(),
        deal.status(),
        deal.date(),
        deal.confidence(),
        DealSentence.of(deal),
        DealText.parties(deal),
        patents(deal.patents()),
        deal.money().stream().map(DealCsv::money).collect(Collectors.joining("; ")),
        deal.exclusivity(),
        deal.territory(),
        deal.announced(),
        deal.firstSeen(),
        deal.lastSeen(),
        deal.sources().size(),
        String.join(", ", deal.languages()),
        DealText.outlets(deal),
        deal.evidence().isEmpty() ? null : deal.evidence().get(0).evidence().sentence());
  }

  private static Integer patents(Patents patents) {
    return patents == null ? null : patents.count();
  }

  private static String money(Money money) {
    return money.amount() == null
        ? money.kind() + " " + money.percent() + "%"
        : String.format(Locale.ROOT, "%s %s %.0f", money.kind(), money.currency(), money.amount());
  }

  /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
  private static Object safe(Object cell) {
    if (!(cell instanceof String text)) {
      return cell;
    }
    String start = text.stripLeading();
    boolean isFormula =
        !text.isEmpty()
            && (FORMULA.indexOf(text.charAt(0)) >= 0
                || !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0);
    return isFormula ? "'" + text : text;
  }
}
