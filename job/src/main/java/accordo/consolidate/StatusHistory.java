package accordo.consolidate;

import accordo.deal.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a deal went on: a later article moves its status forward, never back. */
final class StatusHistory {
  private static final Map<Status, Integer> STEPS =
      Map.of(
          Status.RUMORED, 0,
          Status.DENIED, 1,
          Status.PLANNED, 2,
          Status.ANNOUNCED, 3,
          Status.COMPLETED, 4,
          Status.TERMINATED, 5);

  private StatusHistory() {}

  /** The changes that mentions in the order of their dates tell; at least one. */
  static List<StatusChange> of(List<DealMention> mentions) {
    List<StatusChange> changes = new ArrayList<>();
    int step = -1;
    for (DealMention mention : mentions) {
      Status status = mention.deal().status();
      if (STEPS.get(status) > step) {
        step = STEPS.get(status);
        Source source = mention.source();
        changes.add(new StatusChange(status, source.published(), source.articleId()));
      }
    }
    return changes;
  }
}
