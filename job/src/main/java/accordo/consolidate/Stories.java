package accordo.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the mentions at a desk into stories, one for each deal. What comes out depends on the
 * mentions alone, not on the order in which they came.
 */
final class Stories {
  /** By date; ties are broken by what does not depend on the order of arrival. */
  static final Comparator<DealMention> BY_DATE =
      Comparator.comparing(
              (DealMention m) -> m.source().published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DealMention::id);

  private final SameDeal judge;
  private final Placement placement;
  private final Elsewhere elsewhere;
  private final List<Story> stories = new ArrayList<>();

  private Stories(List<DealMention> mentions, Collection<Signpost> signposts, SameDeal judge) {
    this.judge = judge;
    this.elsewhere = new Elsewhere(mentions, signposts, judge.remember());
    this.placement = new Placement(judge);
  }

  /**
   * The stories, ordered by their first mentions; the mentions of each by date.
   *
   * @param signposts to stories of other desks, which mentions may belong to
   */
  static List<Story> of(
      List<DealMention> mentions, Collection<Signpost> signposts, SameDeal judge) {
    Stories sorted = new Stories(mentions, signposts, judge);
    List<DealMention> byDate = mentions.stream().sorted(BY_DATE).toList();
    byDate.stream().filter(Stories::isTelling).forEach(sorted::place);
    byDate.stream().filter(m -> !isTelling(m)).forEach(sorted::place);
    sorted.join();
    return sorted.inOrder();
  }

  /** Those that can tell two deals apart come first, the others join the best of them. */
  private static boolean isTelling(DealMention mention) {
    var deal = mention.deal();
    return !deal.money().isEmpty()
        || !mention.marks().isEmpty()
        || (deal.patents() != null && deal.patents().count() != null)
        || deal.announced() != null;
  }

  private void place(DealMention mention) {
    Story lone = Story.of(mention);
    Optional<Placement.Fit> there = placement.best(lone, elsewhere.near(mention));
    Story best = there.map(Placement.Fit::story).orElse(null);
    double bestFit = there.map(Placement.Fit::fit).orElse(SameDeal.NEVER);
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
    stories.forEach(story -> story.members.sort(BY_DATE));
    stories.sort(Comparator.comparing(story -> story.members.get(0), BY_DATE));
    return stories;
  }
}
