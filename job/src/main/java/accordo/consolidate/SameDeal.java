package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Patents;
import accordo.deal.Role;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether two stories are of one deal. Who takes part and the group of types are settled by
 * the desk at which they meet; here time, money and objects speak, and who takes which part.
 */
final class SameDeal {
  /** Never one deal. */
  static final double NEVER = -1;

  /** What fits in time only scores at most this. */
  static final double TIME_ALONE = 1;

  private static final double AGREEMENT = 2;
  private static final int WEEKS_OF_LAUNCH = 45;
  private static final int MONTHS_OF_REPEAT = 75;
  private static final int SAME_ANNOUNCEMENT = 10;
  private static final double COUNT_TOLERANCE = 1.15;
  private static final double LOOSE_COUNT_TOLERANCE = 2;

  private final long remember;

  /**
   * Makes a judge.
   *
   * @param remember after so many days of silence a deal is a new one
   */
  SameDeal(long remember) {
    this.remember = remember;
  }

  long remember() {
    return remember;
  }

  /** How well two stories fit: {@link #NEVER}, or the more the better. */
  double fit(Story a, Story b) {
    long gap = a.days.gap(b.days);
    if (gap > window(a, b) || !areCompaniesSame(a, b) || isSplitByAnArticle(a, b)) {
      return NEVER;
    }
    if (isReversed(a, b)) {
      return NEVER;
    }
    double agreements = agreements(a, b);
    return agreements == NEVER ? NEVER : TIME_ALONE / (1 + gap) + agreements;
  }

  private static double agreements(Story a, Story b) {
    boolean mayContradict = isRepeatable(a) && isRepeatable(b);
    double agreements = 0;
    for (Amounts.Relation relation :
        List.of(
            Amounts.relate(a.money, b.money, a.isTalk() || b.isTalk()),
            patents(a.patents, b.patents),
            sets(a.marks, b.marks),
            sets(a.countries, b.countries),
            announcements(a.announced, b.announced))) {
      if (relation == Amounts.Relation.AGREE) {
        agreements += AGREEMENT;
      } else if (relation == Amounts.Relation.CONTRADICT && mayContradict) {
        return NEVER;
      }
    }
    return agreements;
  }

  private static boolean isRepeatable(Story story) {
    for (DealType type : story.types) {
      if (!DealGroup.isRepeatable(type)) {
        return false;
      }
    }
    return true;
  }

  /** How long a silence one story bears. */
  private long window(Story a, Story b) {
    if (!areSynonyms(a.types, b.types)) {
      return Math.min(remember, WEEKS_OF_LAUNCH);
    }
    return isAnnouncedTwice(a, b) ? Math.min(remember, MONTHS_OF_REPEAT) : remember;
  }

  private static boolean areSynonyms(Set<DealType> some, Set<DealType> others) {
    for (DealType a : some) {
      for (DealType b : others) {
        if (DealGroup.areSynonyms(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the same parties do again and again and announce again months later is another deal. */
  private static boolean isAnnouncedTwice(Story a, Story b) {
    return a.isAnnounced() && b.isAnnounced() && isRepeatable(a) && isRepeatable(b);
  }

  /** Companies whose names start alike must be the same. */
  private static boolean areCompaniesSame(Story a, Story b) {
    for (String x : a.roles.keySet()) {
      for (String y : b.roles.keySet()) {
        if (!x.equals(y)
            && x.regionMatches(0, y, 0, 1)
            && CompanyIdentity.head(x).equals(CompanyIdentity.head(y))
            && !CompanyIdentity.isSame(x, y)
            && !a.roles.containsKey(y)
            && !b.roles.containsKey(x)) {
          return false;
        }
      }
    }
    return true;
  }

  /** An article that tells of two types tells of two deals. */
  private static boolean isSplitByAnArticle(Story a, Story b) {
    boolean isShorter = a.typesByArticle.size() <= b.typesByArticle.size();
    var fewer = isShorter ? a.typesByArticle : b.typesByArticle;
    var more = isShorter ? b.typesByArticle : a.typesByArticle;
    for (Map.Entry<String, Set<DealType>> entry : fewer.entrySet()) {
      Set<DealType> others = more.get(entry.getKey());
      if (others != null && !others.equals(entry.getValue())) {
        return true;
      }
    }
    return false;
  }

  /** Whether two companies have changed sides, which where it is usual makes another deal. */
  private static boolean isReversed(Story a, Story b) {
    DealType type = a.types.iterator().next();
    if (!DealGroup.of(type).isDirected()) {
      return false;
    }
    int others = 0;
    for (Map.Entry<String, Set<Role>> entry : a.roles.entrySet()) {
      Set<Role> there = b.roles.get(entry.getKey());
      if (there == null || Side.mayBeSame(entry.getValue(), there)) {
        return false;
      }
      others++;
    }
    return others > 0;
  }

  private static Amounts.Relation patents(List<Patents> a, List<Patents> b) {
    Amounts.Relation relation = Amounts.Relation.UNRELATED;
    for (Patents x : a) {
      for (Patents y : b) {
        boolean exact =
            x.qualifier() == Patents.Qualifier.EXACT && y.qualifier() == Patents.Qualifier.EXACT;
        double ratio = Math.max(x.count(), y.count()) / (double) Math.min(x.count(), y.count());
        if (ratio <= COUNT_TOLERANCE) {
          return Amounts.Relation.AGREE;
        }
        if (exact || ratio > LOOSE_COUNT_TOLERANCE) {
          relation = Amounts.Relation.CONTRADICT;
        }
      }
    }
    return relation;
  }

  private static Amounts.Relation sets(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Amounts.Relation.UNRELATED;
    }
    return Collections.disjoint(a, b) ? Amounts.Relation.CONTRADICT : Amounts.Relation.AGREE;
  }

  private static Amounts.Relation announcements(DaySet a, DaySet b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Amounts.Relation.UNRELATED;
    }
    return a.gap(b) <= SAME_ANNOUNCEMENT ? Amounts.Relation.AGREE : Amounts.Relation.CONTRADICT;
  }
}
