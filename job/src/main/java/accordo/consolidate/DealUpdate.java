package accordo.consolidate;

import java.util.List;
import java.util.function.Predicate;

/**
 * News of a deal record, on its way to the index and the topic. Between operators it is what the
 * record is made of, which is smaller than the record.
 *
 * @param id of the record
 * @param version of the record
 * @param previous id of the record that it goes on from, or null
 * @param story the mentions, encoded; null when there is no record of this id any more, because
 *     articles that came since show that its mentions belong to others
 * @param fresh ids of the mentions that have just come into the story; empty when it is told anew
 *     for another reason, for instance because its id has moved on
 * @param another whether the id stood for another story before
 */
public record DealUpdate(
    String id, int version, String previous, byte[] story, List<String> fresh, boolean another) {
  static DealUpdate withdrawal(String id, int version) {
    return new DealUpdate(id, version, null, null, List.of(), false);
  }

  public boolean isWithdrawal() {
    return story == null;
  }

  /** The record, or null where it is withdrawn; composed anew by each call. */
  public DealRecord deal() {
    return story == null ? null : Records.of(id, DeskCodec.mentions(story), version, previous);
  }

  /** The record as it would be without what has just come; null where nothing else tells of it. */
  public DealRecord before() {
    List<DealMention> others = mentions(m -> !fresh.contains(m.id()));
    return others.isEmpty() ? null : Records.of(id, others, version - 1, previous);
  }

  /** The articles that have just come. */
  public List<Source> news() {
    return fresh.isEmpty()
        ? List.of()
        : mentions(m -> fresh.contains(m.id())).stream().map(DealMention::source).toList();
  }

  /** The first article of the story, by date. */
  public String firstArticle() {
    return DeskCodec.mentions(story).get(0).source().articleId();
  }

  private List<DealMention> mentions(Predicate<DealMention> which) {
    return story == null ? List.of() : DeskCodec.mentions(story).stream().filter(which).toList();
  }
}
