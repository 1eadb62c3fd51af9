package accordo.alert;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them: {@code 30s}, {@code 15m}, {@code 2 h}, {@code 7d}. */
public final class Durations {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\s*([smhd])[a-z]*");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1));

  private Durations() {}

  /**
   * Reads a time.
   *
   * @throws IllegalArgumentException telling what was expected
   */
  public static Duration parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no time: expected 30s, 15m, 2h or 7d");
    }
    return UNITS.get(matcher.group(2)).multipliedBy(Long.parseLong(matcher.group(1)));
  }

  /** The shortest way to write a time that has whole seconds. */
  public static String write(Duration time) {
    long seconds = time.toSeconds();
    for (String unit : new String[] {"d", "h", "m"}) {
      long size = UNITS.get(unit).toSeconds();
      if (seconds > 0 && seconds % size == 0) {
        return seconds / size + unit;
      }
    }
    return seconds + "s";
  }
}
