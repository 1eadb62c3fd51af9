package accordo.consolidate;

import accordo.deal.Money;
import accordo.deal.Patents;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parts of a {@link DealSentence} that are not verbs. */
final class Phrases {
  private static final int MOST_NAMES = 4;
  private static final int LONGEST_NAME = 80;

  /** What would turn the rest of the sentence round. */
  private static final Pattern FORMAT = Pattern.compile("\\p{Cf}+");

  private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\s]+");

  private Phrases() {}

  /** A name without control characters, cut where it is too long to be one. */
  static String name(String name) {
    String plain = SPACE.matcher(FORMAT.matcher(name).replaceAll("")).replaceAll(" ").strip();
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME).strip() + "…";
  }

  /** "A, B and C"; the last of many are only counted. */
  static String list(List<String> names) {
    int size = names.size();
    if (size > MOST_NAMES) {
      int shown = MOST_NAMES - 1;
      return String.join(", ", names.subList(0, shown)) + " and " + (size - shown) + " others";
    }
    return size < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, size - 1)) + " and " + names.get(size - 1);
  }

  /** "about 1,500 patents". */
  static String count(Patents patents) {
    if (patents == null || patents.count() == null) {
      return "";
    }
    String about =
        switch (patents.qualifier()) {
          case ABOUT -> "about ";
          case OVER -> "more than ";
          case UP_TO -> "up to ";
          case EXACT, UNSPECIFIED -> "";
        };
    return about + String.format(Locale.ROOT, "%,d", patents.count());
  }

  /** "USD 1.2 billion"; empty without an amount. */
  static String amount(Money money) {
    if (money.amount() == null) {
      return "";
    }
    double amount = money.amount();
    String text =
        amount >= 1e9
            ? rounded(amount / 1e9) + " billion"
            : amount >= 1e6
                ? rounded(amount / 1e6) + " million"
                : String.format(Locale.ROOT, "%,.0f", amount);
    return money.currency() == null ? text : money.currency() + " " + text;
  }

  /** "4.2%". */
  static String percent(double percent) {
    return rounded(percent) + "%";
  }

  private static String rounded(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
