package accordo.company.lexicon;

import accordo.text.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Well-known companies: one signal among others that a name is a company's. Lines of {@code name
 * TAB aliases (| between) TAB ISO country} in {@code accordo/company/companies.tsv}.
 */
public final class Gazetteer {
  private static final List<String> AND = Resources.lines("accordo/company/and.txt");
  private static final Gazetteer SHARED = load("accordo/company/companies.tsv");

  /** A known company. */
  public record Entry(String name, String country) {}

  private final Map<String, Entry> byKey = new HashMap<>();
  private final Set<String> starts = new HashSet<>();

  private Gazetteer() {}

  /** The gazetteer that is shipped. */
  public static Gazetteer shared() {
    return SHARED;
  }

  private static Gazetteer load(String path) {
    Gazetteer gazetteer = new Gazetteer();
    for (String line : Resources.lines(path)) {
      String[] columns = line.split("\t", -1);
      if (columns.length < 3) {
        throw new IllegalStateException(path + ": expected name, aliases, country: " + line);
      }
      Entry entry = new Entry(columns[0], columns[2]);
      gazetteer.byKey.put(NameForms.keyOfText(columns[0]), entry);
      gazetteer.addSpelt(columns[0], entry);
      for (String alias : columns[1].split("\\|")) {
        if (!alias.isBlank()) {
          gazetteer.byKey.putIfAbsent(NameForms.keyOfText(alias), entry);
        }
      }
    }
    gazetteer.byKey.keySet().forEach(key -> gazetteer.starts.add(KnownStarts.firstWord(key)));
    return gazetteer;
  }

  /** "Villeroy & Boch" is also spelt with the word for "and". */
  private void addSpelt(String name, Entry entry) {
    int and = name.indexOf(" & ");
    and = and < 0 ? name.indexOf(" + ") : and;
    if (and > 0) {
      for (String word : AND) {
        String spelt = name.substring(0, and + 1) + word + name.substring(and + 2);
        String key = NameForms.keyOfText(spelt);
        // "Merck & Co" is Merck.
        if (!key.endsWith(" " + word)) {
          byKey.putIfAbsent(key, entry);
        }
      }
    }
  }

  /** Whether the folded form of some name starts with the word. */
  boolean isStart(String word) {
    return starts.contains(word);
  }

  /** The company of this name or alias, in any of its written forms. */
  public Optional<Entry> find(String name) {
    return Optional.ofNullable(byKey.get(isKey(name) ? name : NameForms.key(name)));
  }

  /** Whether a name is nothing but words of small plain letters and digits, which is its key. */
  private static boolean isKey(String name) {
    boolean isInWord = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ' && !isInWord) {
        return false;
      }
      isInWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!isInWord && c != ' ') {
        return false;
      }
    }
    return isInWord;
  }
}
