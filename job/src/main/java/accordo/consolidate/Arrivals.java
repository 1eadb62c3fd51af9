package accordo.consolidate;

import accordo.consolidate.DeskState.Arrived;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps which mentions other desks have passed on to a desk. A desk of two companies may pass one
 * on to a desk of three while the desk of one company, which has it from the article, passes it
 * there itself and calls it back from that of two. The call takes its way over the desk of two, and
 * may come before the mention or after it: it is for what came on that way only.
 */
final class Arrivals {
  private Arrivals() {}

  /** A desk's state with what an item tells of the way of its mention. */
  static DeskState note(String mention, DeskItem item, DeskState state) {
    if (item.from() == null) {
      return state;
    }
    Arrived way = new Arrived(mention, item.from());
    boolean isKnown = state.arrived().contains(way);
    if (isKnown == (item.kind() == DeskItem.Kind.ADD)) {
      return state;
    }
    List<Arrived> arrived = new ArrayList<>(state.arrived());
    if (isKnown) {
      arrived.remove(way);
    } else {
      arrived.add(way);
    }
    return state.with(arrived);
  }

  /** Whether a mention has come from any desk that has not called it back. */
  static boolean has(String mention, DeskState state) {
    for (Arrived way : state.arrived()) {
      if (way.mention().equals(mention)) {
        return true;
      }
    }
    return false;
  }

  /** The ways of those mentions that are still here. */
  static List<Arrived> of(List<FiledMention> mentions, DeskState state) {
    if (state.arrived().isEmpty()) {
      return List.of();
    }
    Set<String> here = new HashSet<>();
    mentions.forEach(m -> here.add(m.id()));
    return state.arrived().stream().filter(way -> here.contains(way.mention())).toList();
  }
}
