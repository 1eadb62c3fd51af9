package accordo.consolidate;

import java.time.LocalDate;

/** Dates as days since 1970. */
final class Days {
  /** An article without a date may be of any day. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private Days() {}

  /** The day of a date of the form yyyy-MM-dd. */
  static long of(String iso) {
    if (iso == null) {
      return UNKNOWN;
    }
    int year = Integer.parseInt(iso, 0, 4, 10);
    int month = Integer.parseInt(iso, 5, 7, 10);
    return LocalDate.of(year, month, Integer.parseInt(iso, 8, 10, 10)).toEpochDay();
  }

  /** The month of a day as text. */
  static String month(long day) {
    if (day == UNKNOWN) {
      return "?";
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    int month = date.getMonthValue();
    return date.getYear() + (month < 10 ? "-0" : "-") + month;
  }
}
