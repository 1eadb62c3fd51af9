package accordo.frame.argument;

/** How sure it is that a name stands where the tree says, by the way that leads there. */
final class Weights {
  /** A dependent of the trigger itself. */
  static final double SURE = 1.0;

  /** A name inside of such a dependent: "the shares of X". */
  static final double NESTED = 0.85;

  /** A dependent of what governs the trigger: "X agreed to buy Y". */
  static final double RAISED = 0.8;

  /** Only near by. */
  static final double LOOSE = 0.6;

  private Weights() {}
}
