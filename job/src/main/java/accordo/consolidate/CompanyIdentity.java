package accordo.consolidate;

import accordo.company.Gazetteer;
import accordo.company.NameForms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is meant by a name, whatever the article's language and script: "VW" and "Volkswagen", "Nokia
 * Oyj" and "NOKIA", "小米" and "Xiaomi" have the same canonical key.
 */
public final class CompanyIdentity {
  private static final Set<String> TAILS = Set.copyOf(WordList.read("company-tails.txt"));
  private static final Set<String> COMMON_HEADS = Set.copyOf(WordList.read("common-heads.txt"));
  private static final Map<String, String> ALIASES = aliases();
  private static final int SHORTEST_HEAD = 3;

  /** Folding a name takes microseconds and names come again and again. */
  private static final int MOST_CACHED = 200_000;

  private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

  private CompanyIdentity() {}

  /** The canonical key of a name in an article of a language. */
  public static String key(String name, String language) {
    String cached = CACHE.get(language + name);
    if (cached == null) {
      if (CACHE.size() >= MOST_CACHED) {
        CACHE.clear();
      }
      cached = canonical(name, language);
      CACHE.put(language + name, cached);
    }
    return cached;
  }

  private static String canonical(String name, String language) {
    String folded = fold(name);
    for (String rest = folded; !rest.isEmpty(); rest = withoutTail(rest)) {
      Optional<String> known = known(rest, language);
      if (known.isPresent()) {
        return known.get();
      }
      if (rest.equals(withoutTail(rest))) {
        return rest;
      }
    }
    return folded;
  }

  /** Folds what Unicode does not take apart as well: ø, ł, ß, æ. */
  private static String fold(String name) {
    return NameForms.key(name)
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ı", "i")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }

  private static Optional<String> known(String folded, String language) {
    String alias = ALIASES.getOrDefault(language + ":" + folded, ALIASES.get("*:" + folded));
    return alias != null
        ? Optional.of(alias)
        : Gazetteer.shared().find(folded).map(entry -> fold(entry.name()));
  }

  /** Less a last word that says nothing; what is left is never empty. */
  private static String withoutTail(String folded) {
    int space = folded.lastIndexOf(' ');
    return space > 0 && TAILS.contains(folded.substring(space + 1))
        ? folded.substring(0, space)
        : folded;
  }

  /** The start of a key that all names of the company share. */
  static String head(String key) {
    int space = key.indexOf(' ');
    if (space < 0) {
      return key;
    }
    String first = key.substring(0, space);
    if (first.length() < SHORTEST_HEAD) {
      return key;
    }
    if (!COMMON_HEADS.contains(first)) {
      return first;
    }
    int second = key.indexOf(' ', space + 1);
    return second < 0 ? key : key.substring(0, second);
  }

  /** Whether two keys can mean one company: equal, or one of them a shorter form of the other. */
  static boolean isSame(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    boolean startsAlike = a.startsWith(b + " ") || b.startsWith(a + " ");
    return startsAlike && !(isKnown(a) && isKnown(b));
  }

  private static boolean isKnown(String key) {
    return Gazetteer.shared().find(key).isPresent();
  }

  /** The name that a known company is best known by. */
  static Optional<String> name(String key) {
    return Gazetteer.shared().find(key).map(Gazetteer.Entry::name);
  }

  private static Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    for (String line : WordList.read("aliases.tsv")) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IllegalStateException("aliases.tsv: expected language, name, aliases: " + line);
      }
      for (String alias : columns[2].split("\\|")) {
        aliases.put(columns[0] + ":" + fold(alias), fold(columns[1]));
      }
    }
    return aliases;
  }
}
