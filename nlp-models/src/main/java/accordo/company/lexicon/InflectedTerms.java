package accordo.company.lexicon;

import accordo.annotate.Sentence;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Phrases of one or two words whose last word may bear a case ending: "az utóbbinak", "a közös
 * cégtől".
 */
public final class InflectedTerms {
  private static final int LONGEST = 2;

  private final Set<String> terms = new HashSet<>();
  private final CaseEndings endings;

  /**
   * One of the phrases in a text.
   *
   * @param term as in the list
   * @param length how many tokens it covers
   * @param marker its case, or null
   */
  public record Match(String term, int length, String marker) {}

  /**
   * @param terms the phrases without endings, in lower case
   */
  public InflectedTerms(Language language, Collection<String> terms) {
    this.terms.addAll(terms);
    this.endings = CaseEndings.of(language);
  }

  /** Reads a list of the language pack's references; empty where it has none. */
  public static InflectedTerms read(Language language, String file) {
    String path = language.pack() + "references/" + file;
    return new InflectedTerms(language, Resources.linesIfPresent(path));
  }

  /** The longest phrase that starts at the token, or null. */
  public Match at(Sentence sentence, int at) {
    if (terms.isEmpty()) {
      return null;
    }
    for (int length = Math.min(LONGEST, sentence.size() - at); length > 0; length--) {
      String before = length > 1 ? sentence.token(at).lower() + " " : "";
      String last = sentence.token(at + length - 1).lower();
      if (terms.contains(before + last)) {
        return new Match(before + last, length, null);
      }
      for (CaseEndings.Stem stem : endings.stems(last)) {
        String term = before + stem.base().toLowerCase(Locale.ROOT);
        if (terms.contains(term)) {
          return new Match(term, length, stem.grammaticalCase());
        }
      }
    }
    return null;
  }
}
