package accordo.consolidate;

import java.util.List;

/**
 * News of a deal record, on its way to the index and the topic. Between operators it is what the
 * record is made of, which is smaller than the record.
 *
 * @param id of the record
 * @param version of the record
 * @param previous id of the record that it goes on from, or null
 * @param story the mentions, encoded; null when there is no record of this id any more, because
 *     articles that came since show that its mentions belong to others
 */
public record DealUpdate(String id, int version, String previous, byte[] story) {
  /** A record as its mentions now make it. */
  static DealUpdate of(String id, int version, String previous, List<DealMention> mentions) {
    return new DealUpdate(id, version, previous, DeskCodec.write(mentions));
  }

  static DealUpdate withdrawal(String id, int version) {
    return new DealUpdate(id, version, null, null);
  }

  public boolean isWithdrawal() {
    return story == null;
  }

  /** The record, or null where it is withdrawn; composed anew by each call. */
  public DealRecord deal() {
    return story == null ? null : Records.of(id, DeskCodec.mentions(story), version, previous);
  }
}
