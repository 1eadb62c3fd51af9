package accordo.search.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What currencies are worth, so that {@code money.usd:} finds amounts in others too. Records keep
 * the currency that articles name; without rates amounts of equal currency are found only.
 */
public final class Rates {
  /** Of no currency but the one asked for. */
  public static final Rates NONE = new Rates(Map.of());

  private static final int MOST = 200;

  private final Map<String, Double> dollars;

  private Rates(Map<String, Double> dollars) {
    this.dollars = dollars;
  }

  /**
   * Reads a CSV file with the columns {@code currency,usd}: ISO 4217 codes, and how many US dollars
   * one unit is worth.
   *
   * @throws RatesException naming the line that cannot be read
   */
  public static Rates read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new RatesException("there is no file " + file);
    } catch (IOException e) {
      throw new RatesException("cannot read " + file + ": " + e.getMessage());
    }
    Map<String, Double> dollars = new TreeMap<>();
    dollars.put("usd", 1.0);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").replace("\"", "").strip();
      boolean isHeader = i == 0 && line.toLowerCase(Locale.ROOT).startsWith("currency");
      if (!line.isEmpty() && !line.startsWith("#") && !isHeader) {
        add(line, file + ":" + (i + 1), dollars);
      }
    }
    if (dollars.size() > MOST) {
      throw new RatesException(file + ": at most " + MOST + " currencies, not " + dollars.size());
    }
    return new Rates(dollars);
  }

  private static void add(String line, String where, Map<String, Double> dollars) {
    String[] columns = line.split(",", -1);
    String currency = columns[0].strip().toLowerCase(Locale.ROOT);
    String expected = where + ": expected a currency and its worth in dollars, EUR,1.15, not ";
    if (columns.length != 2 || !currency.matches("[a-z]{3}")) {
      throw new RatesException(expected + line);
    }
    try {
      double worth = Double.parseDouble(columns[1].strip());
      if (!(worth > 0) || Double.isInfinite(worth)) {
        throw new RatesException(expected + line);
      }
      dollars.put(currency, worth);
    } catch (NumberFormatException e) {
      throw new RatesException(expected + line);
    }
  }

  /** Hands out each currency with the worth of one unit in another. */
  void forEachIn(String currency, BiConsumer<String, Double> to) {
    Double target = dollars.get(currency);
    if (target == null) {
      to.accept(currency, 1.0);
    } else {
      dollars.forEach((other, worth) -> to.accept(other, worth / target));
    }
  }

  /** A file of rates that cannot be read. */
  public static final class RatesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RatesException(String message) {
      super(message);
    }
  }
}
