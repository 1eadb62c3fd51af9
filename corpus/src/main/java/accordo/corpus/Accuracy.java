package accordo.corpus;

/** How many of the matched items have a field right. */
public final class Accuracy {
  private int right;
  private int all;

  void add(boolean isRight) {
    right += isRight ? 1 : 0;
    all++;
  }

  /** In percent; 0 when nothing was matched. */
  public double percent() {
    return Counts.percent(right, all);
  }

  /** How many items were compared. */
  public int compared() {
    return all;
  }
}
