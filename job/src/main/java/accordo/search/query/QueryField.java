package accordo.search.query;

/**
 * A field that a query may name.
 *
 * @param name as it is written, without the colon
 * @param kind how its values are written
 * @param description what it holds, in a few words
 * @param example a whole condition
 * @param indexed the index field
 */
public record QueryField(
    String name, Kind kind, String description, String example, String indexed) {
  /** How values are written. */
  public enum Kind {
    /** Words or a phrase of a name; {@code *} at the end of a word stands for more letters. */
    NAME,
    /** One of few values. */
    TYPE,
    STATUS,
    LANGUAGE,
    YES_NO,
    /** A value as a whole. */
    KEY,
    /** {@code 1500}, {@code [100 TO *]}, {@code >=100}. */
    WHOLE_NUMBER,
    /** {@code 2.5bn}, {@code [100m TO 1bn]}. */
    NUMBER,
    /** {@code 2017}, {@code 2017-07}, {@code 2017-07-05}, {@code [2016 TO 2017-06]}. */
    DATE,
    /** As {@link #DATE}; met by what begins or lasts or ends then. */
    PERIOD
  }
}
