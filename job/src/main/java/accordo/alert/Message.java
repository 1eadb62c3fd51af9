package accordo.alert;

import java.util.List;
import java.util.stream.Stream;

/**
 * Alerts of one saved search on their way through one channel.
 *
 * @param alerts at least one, in the order in which they came
 * @param secret signs it, or null
 */
record Message(String channel, List<Alert> alerts, String secret) {
  /** The same for the same alerts; that of the alert where there is only one. */
  String id() {
    return alerts.size() == 1
        ? alerts.get(0).id()
        : AlertId.of(alerts.stream().map(Alert::id).toArray(String[]::new));
  }

  /** What it is about, in one line. */
  String subject() {
    String about =
        alerts.size() == 1 ? AlertText.headline(alerts.get(0)) : alerts.size() + " alerts";
    return "[" + alerts.get(0).name() + "] " + about;
  }

  /** All of it in plain text. */
  String text(String page) {
    Stream<String> bodies = alerts.stream().map(a -> AlertText.body(a, page));
    return String.join("\n\n", bodies.toList()) + "\n";
  }
}
