package accordo.frame.nearmiss;

import accordo.deal.DealType;
import accordo.frame.FrameHit;
import accordo.frame.FrameHit.Filler;
import accordo.frame.FrameTry;
import accordo.frame.SentenceTries;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What else the sentence tells, or nearly tells, of this type and of others. */
final class RivalSigns {
  private static final int MOST = 4;

  private RivalSigns() {}

  static void add(Candidate candidate, SentenceTries in, List<FrameHit> found, Signs signs) {
    signs.count("hits", found.size(), 2);
    found.forEach(hit -> add(candidate, hit, signs));
    Set<DealType> types = EnumSet.noneOf(DealType.class);
    Set<DealType> here = EnumSet.noneOf(DealType.class);
    Set<String> same = new HashSet<>();
    Set<String> agreeing = new HashSet<>();
    Set<Integer> triggers = new HashSet<>();
    for (FrameTry other : in.tries()) {
      DealType type = other.frame().type();
      types.add(type);
      if (other.hit().head() == candidate.of().hit().head()) {
        here.add(type);
      }
      if (type == candidate.type()) {
        same.add(other.frame().id());
        triggers.add(other.hit().head());
        if (other.hit().fillers().stream().anyMatch(f -> agrees(candidate, f))) {
          agreeing.add(other.frame().id());
        }
        if (other.broken().isEmpty()) {
          signs.add("other", "holds:" + other.met());
        }
      }
    }
    signs.count("types", types.size(), MOST);
    signs.count("trigger-types", here.size(), MOST);
    signs.count("same", same.size(), MOST);
    signs.count("triggers", triggers.size(), MOST - 1);
    signs.count("agreeing", agreeing.size(), MOST);
    types.forEach(type -> signs.add("near", type));
  }

  private static void add(Candidate candidate, FrameHit hit, Signs signs) {
    signs.add("hit", hit.frame().type() == candidate.type() ? "same" : "other");
    signs.add("hit", hit.frame().type());
    if (hit.head() == candidate.of().hit().head()) {
      signs.add("hit", "trigger");
    }
    if (candidate.fillers().stream().anyMatch(f -> names(hit, f))) {
      signs.add("hit", "shares");
    }
    if (candidate.fillers().stream().allMatch(f -> names(hit, f))) {
      signs.add("hit", "covers");
    }
  }

  private static boolean names(FrameHit hit, Filler filler) {
    return hit.fillers().stream()
        .anyMatch(f -> f.mention().names().equals(filler.mention().names()));
  }

  private static boolean agrees(Candidate candidate, Filler filler) {
    return candidate.fillers().stream()
        .anyMatch(
            f -> f.role() == filler.role() && f.mention().names().equals(filler.mention().names()));
  }
}
