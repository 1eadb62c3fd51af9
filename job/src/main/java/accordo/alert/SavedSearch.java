package accordo.alert;

import java.util.List;
import java.util.Set;

/**
 * A search that watches the stream.
 *
 * @param id letters, digits, hyphens; unique
 * @param name for people
 * @param owner a label, or null
 * @param query in the language of searches
 * @param on what counts as news, at least one
 * @param channels where alerts go beside the topic, the feed and the page: {@code https://…} for a
 *     webhook, {@code mailto:…} for e-mail; possibly none
 * @param muted whether it is silent for now
 * @param digestSeconds one message may carry what happens in so many seconds; 0 for a message at
 *     once
 * @param secret signs the messages to its webhooks, base64; null without webhooks
 */
public record SavedSearch(
    String id,
    String name,
    String owner,
    String query,
    List<News> on,
    List<String> channels,
    boolean muted,
    long digestSeconds,
    String secret) {
  private static final int LONGEST_NAME = 200;

  public SavedSearch {
    check(id != null && id.matches("[A-Za-z0-9-]{1,64}"), "an id has letters, digits and hyphens");
    check(name != null && !name.isBlank(), "a saved search needs a name");
    check(name.length() <= LONGEST_NAME, "a name has at most " + LONGEST_NAME + " characters");
    check(query != null, "a saved search needs a query");
    check(on != null && !on.isEmpty(), "say what counts as news: new, status, party or any");
    check(digestSeconds >= 0, "a digest takes no less than no time");
    on = List.copyOf(on);
    channels = channels == null ? List.of() : List.copyOf(channels);
  }

  /** Whether any of these kinds of news is for it. */
  boolean wants(Set<News> news) {
    return on.contains(News.ANY) || on.stream().anyMatch(news::contains);
  }

  public SavedSearch withMuted(boolean other) {
    return new SavedSearch(id, name, owner, query, on, channels, other, digestSeconds, secret);
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
