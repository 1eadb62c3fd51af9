package accordo.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the words of capitalised headlines the case that they have in running text, for the models
 * know little of capitals: the body tells, then the dictionary.
 */
final class TrueCase {
  private static final int FEWEST_WORDS = 3;
  private static final int SHORT_WORD = 4;

  private final Map<String, String> forms = new HashMap<>();
  private final Locale locale;

  private TrueCase(Document document) {
    this.locale = document.language().locale();
    for (Sentence sentence : document.sentences()) {
      if (!isCapitalised(sentence)) {
        for (Token token : sentence.tokens().subList(1, sentence.size())) {
          forms.putIfAbsent(token.lower(), token.form());
        }
      }
    }
  }

  /** Sets the case of all capitalised sentences of a document. */
  static void restore(Document document) {
    List<Sentence> capitalised =
        document.sentences().stream().filter(TrueCase::isCapitalised).toList();
    if (!capitalised.isEmpty()) {
      TrueCase trueCase = new TrueCase(document);
      capitalised.forEach(trueCase::restore);
    }
  }

  private void restore(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.isWord()) {
        token.cased(token.index() == 0 ? capital(cased(token)) : cased(token));
      }
    }
  }

  private String cased(Token token) {
    String known = forms.get(token.lower());
    if (known != null) {
      return known;
    }
    boolean common = token.isContentWord();
    return common ? token.lower() : capital(token.lower());
  }

  private String capital(String word) {
    return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
  }

  /** All in capitals, or every longer word of a headline with one. */
  private static boolean isCapitalised(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.isWord()) {
        boolean upper = token.form().equals(token.form().toUpperCase(Locale.ROOT));
        words++;
        capitals += upper ? 1 : 0;
        boolean inTitle = token.form().length() < SHORT_WORD || token.isCapitalised();
        if (!upper && !(inTitle && sentence.isHeadline())) {
          return false;
        }
      }
    }
    return words > FEWEST_WORDS || words == FEWEST_WORDS && capitals == words;
  }
}
