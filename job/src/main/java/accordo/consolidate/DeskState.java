package accordo.consolidate;

import java.util.List;

/**
 * What a desk remembers, besides its signposts. Savepoints hold it as {@link DeskCodec} writes it:
 * a change of its form or meaning raises the version there.
 *
 * @param mentions in the order of {@link FiledMention#BY_DATE}
 * @param issued the records that were sent out
 * @param moved the mentions that were passed on to desks of more companies
 * @param arrived the mentions that other desks have passed on to here
 * @param archive what the index still had of this desk when the desk was opened, or null
 */
public record DeskState(
    List<FiledMention> mentions,
    List<Issued> issued,
    List<Moved> moved,
    List<Arrived> arrived,
    Archived archive) {
  /**
   * A record that was sent out.
   *
   * @param mentions ids of its mentions in the order of {@link FiledMention#BY_DATE}, or empty
   *     after it was withdrawn
   * @param previous id of the record that it goes on from, or null
   */
  public record Issued(String id, int version, List<String> mentions, String previous) {}

  /** A mention that was passed on. */
  public record Moved(String mention, String desk) {}

  /**
   * A mention that was passed on to here. It may come on two ways for a while, and is here until it
   * is called back on both: which of a new coming and a call is first here, nobody knows.
   */
  public record Arrived(String mention, String from) {}

  /**
   * The latest record of this desk before it was forgotten.
   *
   * @param number how many records the desk had made
   * @param lastSeen ISO date of its last article
   */
  public record Archived(String id, int number, String lastSeen) {}

  /** Whether a signpost concerns any of the mentions. */
  public boolean heeds(Signpost signpost) {
    return mentions.stream().anyMatch(signpost::concerns);
  }

  /** How many records there are of this desk. */
  public int records() {
    int records = 0;
    for (Issued record : issued) {
      records += record.mentions().isEmpty() ? 0 : 1;
    }
    return records;
  }

  DeskState with(List<Arrived> nowArrived) {
    return new DeskState(mentions, issued, moved, nowArrived, archive);
  }

  static DeskState empty(Archived archive) {
    return new DeskState(List.of(), List.of(), List.of(), List.of(), archive);
  }
}
