package accordo.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The stories that signposts lead to, found by their days. */
final class Elsewhere {
  /** A signpost stands for a month. */
  private static final int MONTH = 31;

  private final TreeMap<Long, List<Story>> byFirstDay = new TreeMap<>();
  private final long remember;

  /**
   * Takes up the signposts that concern any of the mentions: a desk may hold thousands. Releases
   * before set up others than those to desks of a higher rank.
   */
  Elsewhere(
      String desk, List<FiledMention> mentions, Collection<Signpost> signposts, long remember) {
    this.remember = remember;
    if (signposts.isEmpty()) {
      return;
    }
    int rank = DeskKey.rank(desk);
    signposts.stream()
        .filter(s -> mentions.stream().anyMatch(s::concerns))
        .filter(s -> DeskKey.rank(s.desk()) > rank)
        .sorted(Comparator.comparing(Signpost::key))
        .forEach(
            s -> byFirstDay.computeIfAbsent(s.from(), d -> new ArrayList<>()).add(Story.of(s)));
  }

  /** Those that a mention may belong to by its date; without one, all of them. */
  List<Story> near(FiledMention mention) {
    if (byFirstDay.isEmpty()) {
      return List.of();
    }
    long day = Days.of(mention.published());
    List<Story> near = new ArrayList<>();
    if (day == Days.UNKNOWN) {
      byFirstDay.values().forEach(near::addAll);
      return near;
    }
    byFirstDay.subMap(day - remember - MONTH, day + remember + 1).values().forEach(near::addAll);
    near.addAll(byFirstDay.getOrDefault(Days.UNKNOWN, List.of()));
    return near;
  }

  /** Those that mentions have been added to. */
  List<Story> told() {
    if (byFirstDay.isEmpty()) {
      return List.of();
    }
    return byFirstDay.values().stream()
        .flatMap(List::stream)
        .filter(story -> !story.members.isEmpty())
        .toList();
  }
}
