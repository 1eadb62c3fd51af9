package accordo.consolidate;

import java.util.List;

/**
 * What a desk remembers, besides its signposts. This is the state that savepoints hold: a change of
 * its form or meaning raises {@link #SCHEMA}.
 *
 * @param schema the version of the form, {@link #SCHEMA} when written by this version
 * @param mentions in the order of {@link Stories#BY_DATE}
 * @param issued the records that were sent out
 * @param moved the mentions that were passed on to desks of more companies
 * @param archive what the index still had of this desk when the desk was opened, or null
 */
public record DeskState(
    int schema,
    List<DealMention> mentions,
    List<Issued> issued,
    List<Moved> moved,
    Archived archive) {
  /** The present form. */
  public static final int SCHEMA = 2;

  /**
   * A record that was sent out.
   *
   * @param mentions ids of its mentions, or empty after it was withdrawn
   */
  public record Issued(String id, int version, List<String> mentions) {}

  /** A mention that was passed on. */
  public record Moved(String mention, String desk) {}

  /**
   * The latest record of this desk before it was forgotten.
   *
   * @param number how many records the desk had made
   * @param lastSeen ISO date of its last article
   */
  public record Archived(String id, int number, String lastSeen) {}

  static DeskState empty(Archived archive) {
    return new DeskState(SCHEMA, List.of(), List.of(), List.of(), archive);
  }
}
