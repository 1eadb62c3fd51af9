package accordo.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;

/** A {@link SavedSearch} as one line of JSON; what is null is left out. */
public final class SavedSearchJson {
  private SavedSearchJson() {}

  public static String write(SavedSearch search) {
    return AlertJson.write((Object) search);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws UncheckedIOException when it is none
   */
  public static SavedSearch read(String json) {
    try {
      return AlertJson.JSON.readValue(json, SavedSearch.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not a saved search: " + e.getOriginalMessage(), e);
    }
  }
}
