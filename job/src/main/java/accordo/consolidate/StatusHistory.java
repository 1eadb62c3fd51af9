package accordo.consolidate;

import accordo.deal.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a deal went on: a later article moves its status forward, never back. */
final class StatusHistory {
  private static final Map<Status, Integer> STEPS =
      new EnumMap<>(
          Map.of(
              Status.RUMORED, 0,
              Status.DENIED, 1,
              Status.PLANNED, 2,
              Status.ANNOUNCED, 3,
              Status.COMPLETED, 4,
              Status.TERMINATED, 5));

  private final List<StatusChange> changes = new ArrayList<>();

  /** Takes the next mention in the order of their dates. */
  void add(DealMention mention) {
    Status status = mention.deal().status();
    if (changes.isEmpty() || STEPS.get(status) > STEPS.get(status())) {
      Source source = mention.source();
      changes.add(new StatusChange(status, source.published(), source.articleId()));
    }
  }

  /** The status so far; there is one after the first mention. */
  Status status() {
    return changes.get(changes.size() - 1).status();
  }

  /** Whether the deal ever had a status. */
  boolean has(Status status) {
    for (StatusChange change : changes) {
      if (change.status() == status) {
        return true;
      }
    }
    return false;
  }

  List<StatusChange> changes() {
    return List.copyOf(changes);
  }
}
