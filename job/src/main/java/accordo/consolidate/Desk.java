package accordo.consolidate;

import accordo.consolidate.DeskState.Archived;
import accordo.consolidate.DeskState.Moved;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
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

  private static final Comparator<DealMention> BY_WORTH =
      Comparator.comparingDouble((DealMention m) -> m.deal().confidence())
          .thenComparing(Stories.BY_DATE.reversed());

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
    DeskState known = state == null ? DeskState.empty(archived(item.desk())) : state;
    List<DealMention> mentions = new ArrayList<>(known.mentions());
    DealMention mention = item.mention();
    if (mention != null) {
      if (item.kind() == DeskItem.Kind.ADD && mentions.contains(mention)) {
        return new Outcome(known, List.of(), List.of());
      }
      mentions.removeIf(m -> m.id().equals(mention.id()));
      if (item.kind() == DeskItem.Kind.ADD) {
        mentions.add(mention);
      }
      mentions.sort(Stories.BY_DATE);
      if (mentions.size() > MOST_MENTIONS) {
        mentions.remove(mentions.stream().min(BY_WORTH).orElseThrow());
      }
    }
    return settle(item, mention, known, mentions, signposts);
  }

  private Outcome settle(
      DeskItem item,
      DealMention changed,
      DeskState known,
      List<DealMention> mentions,
      Collection<Signpost> signposts) {
    List<Story> own = new ArrayList<>();
    Map<String, String> targets = new LinkedHashMap<>();
    for (Story story : Stories.of(mentions, signposts, judge)) {
      if (story.desk().isEmpty()) {
        own.add(story);
      } else {
        story.members.forEach(m -> targets.put(m.id(), story.desk().get()));
      }
    }
    List<DeskItem> moves = moves(known, changed, mentions, targets);
    String touched = changed == null ? null : changed.id();
    boolean isFresh = item.kind() == DeskItem.Kind.ADD;
    Issue issue = new Issue(item.desk(), known, remember, touched, isFresh);
    issue.write(own);
    List<Moved> moved =
        targets.entrySet().stream().map(e -> new Moved(e.getKey(), e.getValue())).toList();
    DeskState next = new DeskState(mentions, issue.issued(), moved, known.archive());
    return new Outcome(next, issue.updates(), moves);
  }

  /** What has to be told to other desks, so that they have what now belongs to them. */
  private static List<DeskItem> moves(
      DeskState known,
      DealMention changed,
      List<DealMention> mentions,
      Map<String, String> targets) {
    if (known.moved().isEmpty() && targets.isEmpty()) {
      return List.of();
    }
    Map<String, DealMention> byId = new HashMap<>();
    known.mentions().forEach(m -> byId.put(m.id(), m));
    mentions.forEach(m -> byId.put(m.id(), m));
    List<DeskItem> moves = new ArrayList<>();
    Map<String, String> before = new HashMap<>();
    for (Moved moved : known.moved()) {
      before.put(moved.mention(), moved.desk());
      if (!moved.desk().equals(targets.get(moved.mention()))) {
        moves.add(DeskItem.remove(moved.desk(), byId.get(moved.mention())));
      }
    }
    targets.forEach(
        (id, desk) -> {
          boolean isChanged = changed != null && changed.id().equals(id);
          if (isChanged || !desk.equals(before.get(id))) {
            moves.add(DeskItem.add(desk, byId.get(id)));
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
