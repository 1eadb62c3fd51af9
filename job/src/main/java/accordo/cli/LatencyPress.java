package accordo.cli;

import java.util.List;

/** Short articles, each of an acquisition that no other tells of. */
final class LatencyPress {
  private static final List<String> MORE =
      List.of(
          "The price is to be paid in cash when the authorities have agreed, it said.",
          "Analysts had expected a higher price.",
          "\"We have known each other for years,\" said Ada Quill, its chief executive.",
          "The company employs 1,200 people and makes pumps for the chemical industry.",
          "Its sales rose by 4 percent last year, while profit fell.",
          "Shares gained 2.1 percent in early trading.");

  private LatencyPress() {}

  /** The body of the article of a number. */
  static String body(int number) {
    String first =
        "%s Corp. said on Monday it has agreed to acquire %s Inc. for $%d million."
            .formatted(name(2L * number), name(2L * number + 1), 20 + number % 900);
    return first + " " + String.join(" ", MORE);
  }

  /** Two words, so that no number has the name of another. */
  private static String name(long number) {
    return SyntheticText.name(1_000_003 + number) + " " + SyntheticText.name(7 * number + 5);
  }
}
