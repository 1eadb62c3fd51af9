package accordo.company.lexicon;

import java.util.Set;

/** First names of all languages: "Claire", and "Claire-Lise", which is one of two others. */
final class FirstNames {
  private static final Set<String> NAMES = PackLists.shared("first-names.txt");

  private FirstNames() {}

  static boolean contains(String word) {
    String folded = NameForms.fold(word);
    if (NAMES.contains(folded)) {
      return true;
    }
    int hyphen = word.indexOf('-') > 0 ? folded.indexOf(' ') : -1;
    return hyphen > 0
        && NAMES.contains(folded.substring(0, hyphen))
        && NAMES.contains(folded.substring(hyphen + 1));
  }
}
