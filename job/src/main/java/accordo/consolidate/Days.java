package accordo.consolidate;

import java.time.LocalDate;

/** Dates as days since 1970. */
final class Days {
  /** An article without a date may be of any day. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private Days() {}

  static long of(String iso) {
    return iso == null ? UNKNOWN : LocalDate.parse(iso).toEpochDay();
  }

  /** The month of a day as text. */
  static String month(long day) {
    return day == UNKNOWN ? "?" : LocalDate.ofEpochDay(day).toString().substring(0, 7);
  }
}
