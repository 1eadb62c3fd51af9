package accordo.company.span;

import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.NameForms;

/**
 * Names that their initials in brackets measure, whatever the tagger took for them: "l'Office
 * national des chemins de fer (ONCF)".
 */
final class BracketedNames {
  private static final int FEWEST_LETTERS = 2;
  private static final int MOST_LETTERS = 8;

  /** Longer words that give no letter are rare: "Société de matériel industriel (SI)". */
  private static final int MOST_SILENT = 1;

  /** Articles and prepositions are no longer. */
  private static final int SMALL = 3;

  private BracketedNames() {}

  static void addTo(SpanList spans, Sentence sentence) {
    for (int at = FEWEST_LETTERS; at + 2 < sentence.size(); at++) {
      if (sentence.token(at).form().equals("(")
          && isAcronym(sentence.token(at + 1).form())
          && sentence.token(at + 2).form().equals(")")) {
        int from = start(sentence, at, NameForms.fold(sentence.token(at + 1).form()));
        if (from >= 0 && sentence.token(from).isCapitalised()) {
          spans.addWhole(new NameSpan(sentence.index(), from, at, NameTag.ORG));
        }
      }
    }
  }

  private static boolean isAcronym(String form) {
    return form.length() >= FEWEST_LETTERS
        && form.length() <= MOST_LETTERS
        && form.chars().allMatch(Character::isUpperCase);
  }

  /** Where the words begin that the letters stand for, -1 when they stand for others. */
  private static int start(Sentence sentence, int end, String letters) {
    int silent = 0;
    int letter = letters.length() - 1;
    for (int at = end - 1; at >= 0; at--) {
      Token token = sentence.token(at);
      String word = NameForms.fold(token.form());
      if (!token.isWord() && word.isEmpty()) {
        return -1;
      }
      if (!word.isEmpty() && word.charAt(0) == letters.charAt(letter)) {
        if (letter-- == 0) {
          return at;
        }
      } else if (word.length() > SMALL && ++silent > MOST_SILENT) {
        return -1;
      }
    }
    return -1;
  }
}
