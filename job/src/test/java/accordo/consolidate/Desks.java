package accordo.consolidate;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All desks in memory, as the job would run them, and the records that they issue. */
public final class Desks {
  public static final Duration REMEMBER = Duration.ofDays(180);

  private final Map<String, DeskState> states = new HashMap<>();
  private final Map<String, Map<String, Signpost>> signposts = new HashMap<>();
  private final Map<String, DealRecord> records = new TreeMap<>();
  private final List<DealUpdate> updates = new ArrayList<>();
  private final Desk desk;

  public Desks() {
    this(DealArchive.NONE);
  }

  public Desks(DealArchive archive) {
    desk = new Desk(REMEMBER, archive);
  }

  /** The records that so many mentions make, in the order of their ids. */
  public static List<DealRecord> records(DealMention... mentions) {
    return records(List.of(mentions));
  }

  public static List<DealRecord> records(Collection<DealMention> mentions) {
    Desks desks = new Desks();
    mentions.forEach(desks::take);
    return desks.records();
  }

  public void take(DealMention mention) {
    Deque<DeskItem> waiting = new ArrayDeque<>(DeskItem.of(mention));
    while (!waiting.isEmpty()) {
      waiting.addAll(take(waiting.poll()));
    }
  }

  private List<DeskItem> take(DeskItem item) {
    Map<String, Signpost> posts = signposts.computeIfAbsent(item.desk(), d -> new TreeMap<>());
    DeskState state = states.get(item.desk());
    if (item.kind() == DeskItem.Kind.SIGNPOST) {
      posts.merge(item.signpost().key(), item.signpost(), Signpost::and);
      if (state == null) {
        return List.of();
      }
    }
    Desk.Outcome outcome = desk.take(item, state, posts.values());
    states.put(item.desk(), DeskCodec.state(DeskCodec.write(outcome.state())));
    for (DealUpdate update : outcome.updates()) {
      updates.add(update);
      if (update.isWithdrawal()) {
        records.remove(update.id());
      } else {
        records.put(update.id(), update.deal());
      }
    }
    return outcome.moves();
  }

  /** Forgets all desks, as the job does after a long silence. */
  public void forget() {
    states.clear();
    signposts.clear();
  }

  /** The records as they are now. */
  public List<DealRecord> records() {
    return List.copyOf(records.values());
  }

  /** All updates so far. */
  public List<DealUpdate> updates() {
    return updates;
  }
}
