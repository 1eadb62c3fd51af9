package accordo.corpus;

import java.util.Set;

/** How many of what was found is right, wrong and missed. */
public final class Counts {
  private int right;
  private int wrong;
  private int missed;

  <T> void compare(Set<T> found, Set<T> gold) {
    int common = (int) found.stream().filter(gold::contains).count();
    add(common, found.size() - common, gold.size() - common);
  }

  void add(int moreRight, int moreWrong, int moreMissed) {
    right += moreRight;
    wrong += moreWrong;
    missed += moreMissed;
  }

  /** In percent; 0 when nothing was found. */
  public double precision() {
    return percent(right, right + wrong);
  }

  /** In percent; 0 when there is no gold. */
  public double recall() {
    return percent(right, right + missed);
  }

  /** In percent. */
  public double f1() {
    return percent(2 * right, 2 * right + wrong + missed);
  }

  /** How many the gold has. */
  public int gold() {
    return right + missed;
  }

  public int right() {
    return right;
  }

  public int wrong() {
    return wrong;
  }

  public int missed() {
    return missed;
  }

  static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
