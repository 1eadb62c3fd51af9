package accordo.alert;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * How old an article may be that alerts somebody, so that an archive that is read anew alerts
 * nobody unless asked.
 *
 * @param since first date that counts, or null
 * @param age greatest age at the time of reading, or null
 */
public record AlertCut(LocalDate since, Duration age) implements Serializable {
  /** Everything counts, undated articles too. */
  public static final AlertCut NONE = new AlertCut(null, null);

  private static final String ALWAYS = "always";

  /**
   * Reads a date ({@code 2017-01-01}), an age ({@code 7d}) or {@code always}.
   *
   * @throws IllegalArgumentException telling what was expected
   */
  public static AlertCut parse(String text) {
    if (text.equals(ALWAYS)) {
      return NONE;
    }
    try {
      return text.matches("\\d{4}-.*")
          ? new AlertCut(LocalDate.parse(text), null)
          : new AlertCut(null, Durations.parse(text));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is neither a date (2017-01-01) nor an age (7d) nor 'always'", e);
    }
  }

  /**
   * Whether news of a date counts.
   *
   * @param date ISO date, or null: of unknown age, which counts where the cut is not an age
   */
  boolean admits(String date, Clock clock) {
    if (date == null) {
      return age == null;
    }
    LocalDate first = age == null ? since : LocalDate.now(clock).minusDays(age.toDays());
    return first == null || !LocalDate.parse(date).isBefore(first);
  }
}
