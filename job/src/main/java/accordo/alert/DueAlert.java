package accordo.alert;

import java.util.List;

/**
 * An alert and where it goes; the rest is not for those who read alerts.
 *
 * @param channels as in {@link SavedSearch}
 * @param digestSeconds as in {@link SavedSearch}
 * @param secret as in {@link SavedSearch}, or null
 */
public record DueAlert(Alert alert, List<String> channels, long digestSeconds, String secret) {
  static DueAlert of(Alert alert, SavedSearch search) {
    return new DueAlert(alert, search.channels(), search.digestSeconds(), search.secret());
  }
}
