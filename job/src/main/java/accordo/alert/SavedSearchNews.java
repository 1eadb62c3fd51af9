package accordo.alert;

import java.io.UncheckedIOException;

/**
 * A saved search was saved or removed.
 *
 * @param id of the search
 * @param search as it is now; null when it was removed
 */
public record SavedSearchNews(String id, SavedSearch search) {
  public static SavedSearchNews of(SavedSearch search) {
    return new SavedSearchNews(search.id(), search);
  }

  public static SavedSearchNews removal(String id) {
    return new SavedSearchNews(id, null);
  }

  /** What a message of the compacted topic says; null when it says nothing that can be read. */
  public static SavedSearchNews of(String key, String value) {
    if (key == null || value == null) {
      return key == null ? null : removal(key);
    }
    try {
      return of(SavedSearchJson.read(value));
    } catch (UncheckedIOException e) {
      return null;
    }
  }
}
