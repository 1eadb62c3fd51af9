package accordo.alert;

import java.util.List;

/** Makes saved searches for tests, shortly. */
public final class Searches {
  private Searches() {}

  /** One that wants any news. */
  public static SavedSearch of(String id, String query, String... channels) {
    return of(id, query, News.ANY, channels);
  }

  public static SavedSearch of(String id, String query, News on, String... channels) {
    return new SavedSearch(
        id, "Name of " + id, null, query, List.of(on), List.of(channels), false, 0, "c2VjcmV0");
  }
}
