package accordo.company.lexicon;

import accordo.annotate.Resources;
import accordo.annotate.TermSet;
import accordo.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The word lists of a language pack, and those shared by all languages. No language has all kinds
 * of them: a list that is missing is an error, unless it is asked for as {@link #optional}.
 */
final class PackLists {
  private static final String SHARED = "accordo/company/";

  private final String folder;
  private final boolean lenient;

  PackLists(Language language) {
    this("accordo/lang/" + language.code() + "/", false);
  }

  private PackLists(String folder, boolean lenient) {
    this.folder = folder;
    this.lenient = lenient;
  }

  /** The same lists, of which those that are missing are empty. */
  PackLists optional() {
    return new PackLists(folder, true);
  }

  /** The lines of a list, for instance {@code "naming/openers.txt"}. */
  List<String> lines(String file) {
    String path = folder + file;
    return isEmpty(path) ? List.of() : Resources.lines(path);
  }

  /** Terms of one or several words. */
  TermSet terms(String file) {
    String path = folder + file;
    return isEmpty(path) ? new TermSet(List.of()) : TermSet.read(path);
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

  private boolean isEmpty(String path) {
    return lenient && !Resources.exists(path);
  }

  private static Set<String> keys(List<String> lines) {
    Set<String> keys = new HashSet<>();
    lines.forEach(line -> keys.add(NameForms.fold(line)));
    return keys;
  }
}
