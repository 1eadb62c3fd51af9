package accordo.consolidate;

import accordo.consolidate.DeskState.Archived;
import accordo.consolidate.DeskState.Moved;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The work at a desk: mentions come and go, and after each the records are as if all that are there
 * had come in the order of their dates.
 */
public final class Desk {
  /** Beyond so many, the least confident mentions are forgotten. */
  static final int MOST_MENTIONS = 300;

  private static final Comparator<FiledMention> BY_WORTH =
      Comparator.comparingDouble(FiledMention::confidence)
          .thenComparing(FiledMention.BY_DATE.reversed());

  private final SameDeal judge;
  private final DealArchive archive;
  private final long remember;

  /**
   * Opens desks.
   *
   * @param remember after so long a silence a deal that is told again is a new record
   * @param archive where the records are found that this state has forgotten
   */
  public Desk(Duration remember, DealArchive archive) {
    this.remember = remember.toDays();
    this.judge = new SameDeal(this.remember);
    this.archive = archive;
  }

  /**
   * What comes of an item.
   *
   * @param state what the desk remembers from now on
   * @param updates records that have changed
   * @param moves what goes on to other desks
   */
  public record Outcome(DeskState state, List<DealUpdate> updates, List<DeskItem> moves) {}

  /**
   * Takes a mention in or out, or a new signpost into account.
   *
   * @param state null when the desk has none yet
   * @param signposts all at this desk, a new one included
   */
  public Outcome take(DeskItem item, DeskState state, Collection<Signpost> signposts) {
    DeskState before = state == null ? DeskState.empty(archived(item.desk())) : state;
    FiledMention mention = item.mention();
    DeskState known = mention == null ? before : Arrivals.note(mention.id(), item, before);
    List<FiledMention> mentions = new ArrayList<>(known.mentions());
    if (mention != null) {
      int place = place(mentions, mention.id());
      boolean isAdded = item.kind() == DeskItem.Kind.ADD;
      boolean isSettled =
          isAdded
              ? place >= 0 && mentions.get(place).isSame(mention)
              : Arrivals.has(mention.id(), known);
      if (isSettled) {
        return new Outcome(known, List.of(), List.of());
      }
      if (place >= 0) {
        mentions.remove(place);
      }
      if (isAdded) {
        add(mention, mentions);
      }
    }
    return settle(item, mention, known, mentions, signposts);
  }

  private static int place(List<FiledMention> mentions, String id) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static void add(FiledMention mention, List<FiledMention> byDate) {
    int place = Collections.binarySearch(byDate, mention, FiledMention.BY_DATE);
    byDate.add(-place - 1, mention);
    if (byDate.size() > MOST_MENTIONS) {
      byDate.remove(byDate.stream().min(BY_WORTH).orElseThrow());
    }
  }

  private Outcome settle(
      DeskItem item,
      FiledMention changed,
      DeskState known,
      List<FiledMention> mentions,
      Collection<Signpost> signposts) {
    List<Story> own = new ArrayList<>();
    Map<String, String> targets = new LinkedHashMap<>();
    for (Story story : Stories.of(item.desk(), mentions, signposts, judge)) {
      if (story.desk().isEmpty()) {
        own.add(story);
      } else {
        story.members.forEach(m -> targets.put(m.id(), story.desk().get()));
      }
    }
    List<DeskItem> moves = moves(item.desk(), known, changed, mentions, targets);
    String touched = changed == null ? null : changed.id();
    boolean isFresh = item.kind() == DeskItem.Kind.ADD;
    Issue issue = new Issue(item.desk(), known, remember, touched, isFresh);
    issue.write(own);
    List<Moved> moved = new ArrayList<>(targets.size());
    targets.forEach((id, there) -> moved.add(new Moved(id, there)));
    DeskState next =
        new DeskState(
            mentions, issue.issued(), moved, Arrivals.of(mentions, known), known.archive());
    return new Outcome(next, issue.updates(), moves);
  }

  /** What has to be told to other desks, so that they have what now belongs to them. */
  private static List<DeskItem> moves(
      String here,
      DeskState known,
      FiledMention changed,
      List<FiledMention> mentions,
      Map<String, String> targets) {
    if (known.moved().isEmpty() && targets.isEmpty()) {
      return List.of();
    }
    Map<String, FiledMention> byId = new HashMap<>();
    known.mentions().forEach(m -> byId.put(m.id(), m));
    mentions.forEach(m -> byId.put(m.id(), m));
    List<DeskItem> moves = new ArrayList<>();
    Map<String, String> before = new HashMap<>();
    for (Moved moved : known.moved()) {
      before.put(moved.mention(), moved.desk());
      if (!moved.desk().equals(targets.get(moved.mention()))) {
        moves.add(DeskItem.remove(moved.desk(), byId.get(moved.mention()), here));
      }
    }
    targets.forEach(
        (id, desk) -> {
          boolean isChanged = changed != null && changed.id().equals(id);
          if (isChanged || !desk.equals(before.get(id))) {
            moves.add(DeskItem.add(desk, byId.get(id), here));
          }
        });
    return moves;
  }

  /** The last of the records that this desk made before it was forgotten. */
  private Archived archived(String desk) {
    Archived last = null;
    for (int number = 0; ; number++) {
      String id = DealId.of(desk, number);
      Optional<String> seen = archive.lastSeen(id);
      if (seen.isEmpty()) {
        return last;
      }
      last = new Archived(id, number + 1, seen.get());
    }
  }
}
