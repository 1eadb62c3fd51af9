package accordo.fact;

import accordo.annotate.Sentence;
import java.util.Set;

/** How languages write "percent". */
final class Percents {
  private static final Set<String> SIGNS = Set.of("%", "percent", "pct", "prozent", "százalék");

  private Percents() {}

  /** Whether the number before the token is a percentage. */
  static boolean isSign(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    String word = sentence.token(at).lower();
    if (SIGNS.stream().anyMatch(word::startsWith)) {
      return true;
    }
    String next = at + 1 < sentence.size() ? sentence.token(at + 1).lower() : "";
    return word.equals("per") && next.startsWith("cent")
        || word.equals("por") && next.equals("ciento")
        || word.equals("pour") && next.equals("cent");
  }
}
