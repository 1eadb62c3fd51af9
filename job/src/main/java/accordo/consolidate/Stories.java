package accordo.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the mentions at a desk into stories, one for each deal. What comes out depends on the
 * mentions alone, not on the order in which they came.
 */
final class Stories {
  private final SameDeal judge;
  private final Placement placement;
  private final Elsewhere elsewhere;
  private final List<Story> stories = new ArrayList<>();

  private Stories(
      String desk, List<FiledMention> mentions, Collection<Signpost> signposts, SameDeal judge) {
    this.judge = judge;
    this.elsewhere = new Elsewhere(desk, mentions, signposts, judge.remember());
    this.placement = new Placement(judge);
  }

  /**
   * The stories, ordered by their first mentions; the mentions of each by date.
   *
   * @param desk where the mentions are
   * @param mentions in the order of {@link FiledMention#BY_DATE}
   * @param signposts to stories of other desks, which mentions may belong to
   */
  static List<Story> of(
      String desk, List<FiledMention> mentions, Collection<Signpost> signposts, SameDeal judge) {
    Stories sorted = new Stories(desk, mentions, signposts, judge);
    sorted.place(mentions, true);
    sorted.place(mentions, false);
    sorted.join();
    return sorted.inOrder();
  }

  /** Those that can tell two deals apart come first, the others join the best of them. */
  private void place(List<FiledMention> byDate, boolean telling) {
    for (FiledMention mention : byDate) {
      if (mention.isTelling() == telling) {
        place(mention);
      }
    }
  }

  private void place(FiledMention mention) {
    Story lone = Story.of(mention);
    Placement.Fit there = placement.best(lone, elsewhere.near(mention)).orElse(Placement.NOWHERE);
    Story best = there.story();
    double bestFit = there.fit();
    for (Story story : stories) {
      double fit = judge.fit(story, lone);
      if (fit > bestFit) {
        best = story;
        bestFit = fit;
      }
    }
    if (best == null) {
      stories.add(lone);
    } else {
      best.add(mention);
    }
  }

  /** Later mentions may have bridged a silence between two stories. */
  private void join() {
    for (int i = 0; i < stories.size(); i++) {
      for (int j = i + 1; j < stories.size(); j++) {
        if (judge.fit(stories.get(i), stories.get(j)) > SameDeal.NEVER) {
          stories.get(i).addAll(stories.remove(j));
          j = i;
        }
      }
    }
  }

  private List<Story> inOrder() {
    stories.addAll(elsewhere.told());
    stories.forEach(story -> story.members.sort(FiledMention.BY_DATE));
    stories.sort(Comparator.comparing(story -> story.members.get(0), FiledMention.BY_DATE));
    return stories;
  }
}
