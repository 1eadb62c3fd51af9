package accordo.company.lexicon;

import accordo.annotate.TermSet;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The word lists of a language pack, and those shared by all languages. No language has all kinds
 * of them: a list that is missing is empty.
 */
final class PackLists {
  private static final String SHARED = "accordo/company/";

  private final String folder;

  PackLists(Language language) {
    this.folder = language.pack();
  }

  /** The lines of a list, for instance {@code "naming/openers.txt"}. */
  List<String> lines(String file) {
    return Resources.linesIfPresent(folder + file);
  }

  /** Terms of one or several words. */
  TermSet terms(String file) {
    return TermSet.readIfPresent(folder + file);
  }

  /** Words as they are written. */
  Set<String> words(String file) {
    return Set.copyOf(lines(file));
  }

  /** Words without case and accents: "société" as "SOCIETE". */
  Set<String> keys(String file) {
    return keys(lines(file));
  }

  /** The same of a list of all languages. */
  static Set<String> shared(String file) {
    return keys(sharedLines(file));
  }

  static List<String> sharedLines(String file) {
    return Resources.lines(SHARED + file);
  }

  private static Set<String> keys(List<String> lines) {
    Set<String> keys = new HashSet<>();
    lines.forEach(line -> keys.add(NameForms.fold(line)));
    return keys;
  }
}
