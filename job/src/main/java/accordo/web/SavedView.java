package accordo.web;

import accordo.alert.Durations;
import accordo.alert.News;
import accordo.alert.SavedSearch;
import java.time.Duration;
import java.util.List;

/**
 * A saved search as it looks outside.
 *
 * @param digest a time such as {@code 15m}, or null for messages at once
 * @param secret what signs messages to its webhooks; told once, when it is made, else null
 * @param feed where its feed is
 */
record SavedView(
    String id,
    String name,
    String owner,
    String query,
    List<String> on,
    List<String> channels,
    boolean muted,
    String digest,
    String secret,
    String feed) {
  static SavedView of(SavedSearch s, boolean withSecret) {
    return new SavedView(
        s.id(),
        s.name(),
        s.owner(),
        s.query(),
        s.on().stream().map(News::label).toList(),
        s.channels(),
        s.muted(),
        s.digestSeconds() == 0 ? null : Durations.write(Duration.ofSeconds(s.digestSeconds())),
        withSecret ? s.secret() : null,
        "/alerts/" + s.id() + ".atom");
  }
}
