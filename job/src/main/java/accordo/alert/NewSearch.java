package accordo.alert;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a user says of a saved search.
 *
 * @param name null for the query itself
 * @param owner a label, or null
 * @param on kinds of news as users write them; none for any
 * @param channels as in {@link SavedSearch}; null for none
 * @param digest a time such as {@code 15m}; null for messages at once
 */
public record NewSearch(
    String name,
    String owner,
    String query,
    List<String> on,
    List<String> channels,
    Boolean muted,
    String digest) {
  private static final int LONGEST_SLUG = 40;
  private static final int MOST_CHANNELS = 20;
  private static final long LONGEST_DIGEST = Duration.ofDays(7).toSeconds();

  /**
   * A saved search with a new id.
   *
   * @throws accordo.search.query.QueryException when the query is malformed
   * @throws IllegalArgumentException telling what else is wrong
   */
  public SavedSearch create() {
    String tail = Integer.toString(new SecureRandom().nextInt(36 * 36 * 36 * 36), 36);
    String slug = slug(title());
    return build(slug.isEmpty() ? "search-" + tail : slug + "-" + tail, null);
  }

  /** The saved search as the user now wants it; it keeps its id and secret. */
  public SavedSearch change(SavedSearch known) {
    return build(known.id(), known.secret());
  }

  private SavedSearch build(String id, String secret) {
    List<News> news = on == null || on.isEmpty() ? List.of(News.ANY) : kinds();
    List<String> to = channels == null ? List.of() : channels.stream().distinct().toList();
    to.forEach(Channels::check);
    check(to.size() <= MOST_CHANNELS, "a saved search has at most " + MOST_CHANNELS + " channels");
    boolean isSigned = to.stream().anyMatch(Channels::isWebhook);
    SavedSearch search =
        new SavedSearch(
            id,
            title(),
            owner == null || owner.isBlank() ? null : owner.strip(),
            query == null ? "" : query.strip(),
            news,
            to,
            Boolean.TRUE.equals(muted),
            seconds(),
            secret == null && isSigned ? Signature.secret() : secret);
    SearchMonitor.check(search);
    return search;
  }

  private List<News> kinds() {
    return on.stream().map(News::of).distinct().sorted().toList();
  }

  private String title() {
    if (name != null && !name.isBlank()) {
      return name.strip();
    }
    return query == null || query.isBlank() ? "All deals" : query.strip();
  }

  private long seconds() {
    if (digest == null || digest.isBlank()) {
      return 0;
    }
    long seconds = Durations.parse(digest).toSeconds();
    check(seconds <= LONGEST_DIGEST, "a digest takes at most 7 days");
    return seconds;
  }

  /** What is left of a name in an address. */
  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
    return cut.replaceAll("^-+|-+$", "");
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
