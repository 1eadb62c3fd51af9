package accordo.alert;

import java.util.Locale;

/** What counts as news for a saved search. */
public enum News {
  /** A deal that the search did not find before. */
  NEW,
  /** The status of a deal has changed. */
  STATUS,
  /** A company has come into a deal, or plays another role in it. */
  PARTY,
  /** Any change, further articles included. */
  ANY;

  /** As users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What a user wrote.
   *
   * @throws IllegalArgumentException telling what there is
   */
  public static News of(String label) {
    try {
      return valueOf(label.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + label + "' is no kind of news: expected new, status, party or any", e);
    }
  }
}
