package accordo.frame.nearmiss;

import accordo.annotate.Sentence;
import java.util.Locale;

/** The base form of a word, as signs name it. */
final class Lemma {
  private Lemma() {}

  static String of(Sentence sentence, int token) {
    return sentence.token(token).readings().get(0).lemma().toLowerCase(Locale.ROOT);
  }
}
