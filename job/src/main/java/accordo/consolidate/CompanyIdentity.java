package accordo.consolidate;

import accordo.company.lexicon.Gazetteer;
import accordo.company.lexicon.NameForms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Who is meant by a name, whatever the article's language and script: "VW" and "Volkswagen", "Nokia
 * Oyj" and "NOKIA", "小米" and "Xiaomi" have the same canonical key.
 */
public final class CompanyIdentity {
  private static final Set<String> TAILS = Set.copyOf(WordList.read("company-tails.txt"));
  private static final Set<String> COMMON_HEADS = Set.copyOf(WordList.read("common-heads.txt"));
  private static final Set<String> UNITS = Set.copyOf(WordList.read("company-units.txt"));
  private static final Set<String> GROUPS = Set.of("groupe", "grupo", "gruppo", "group", "the");
  private static final Map<String, String> ALIASES = aliases();
  private static final int SHORTEST_HEAD = 3;
  private static final int HEAD_LETTERS = 4;

  /** The language of aliases that hold in all of them. */
  private static final String ANY = "*";

  /** Names that are aliases in one language only. */
  private static final Set<String> BOUND =
      ALIASES.keySet().stream()
          .filter(alias -> !alias.startsWith(ANY))
          .map(alias -> alias.substring(alias.indexOf(':') + 1))
          .collect(Collectors.toSet());

  /** Folding a name takes microseconds and names come again and again. */
  private static final int MOST_CACHED = 200_000;

  private static final Map<String, Identity> CACHE = new ConcurrentHashMap<>();

  private CompanyIdentity() {}

  /**
   * Who is meant by a name.
   *
   * @param key canonical, or null where that depends on the language
   */
  private record Identity(String folded, String key) {
    static Identity of(String name) {
      String folded = withoutHead(fold(name));
      return new Identity(folded, isBound(folded) ? null : canonical(folded, ANY));
    }
  }

  /** The canonical key of a name in an article of a language. */
  public static String key(String name, String language) {
    Identity known = CACHE.get(name);
    if (known == null) {
      if (CACHE.size() >= MOST_CACHED) {
        CACHE.clear();
      }
      known = Identity.of(name);
      CACHE.put(name, known);
    }
    return known.key() != null ? known.key() : canonical(known.folded(), language);
  }

  private static boolean isBound(String folded) {
    for (String rest = folded; rest != null; rest = withoutTail(rest)) {
      if (BOUND.contains(rest)) {
        return true;
      }
    }
    return false;
  }

  private static String canonical(String folded, String language) {
    String best = folded;
    for (String rest = folded; rest != null; rest = withoutTail(rest)) {
      best = known(rest, language).orElse(isKnown(best) ? best : rest);
    }
    return best;
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
    String alias = ALIASES.getOrDefault(language + ":" + folded, ALIASES.get(ANY + ":" + folded));
    return alias != null
        ? Optional.of(alias)
        : Gazetteer.shared().find(folded).map(entry -> fold(entry.name()));
  }

  /** Less a last word that says nothing; null where there is none. */
  private static String withoutTail(String folded) {
    int space = folded.lastIndexOf(' ');
    boolean isTail = space > 0 && TAILS.contains(folded.substring(space + 1));
    return isTail ? folded.substring(0, space) : null;
  }

  /** Less "Groupe" and the like at its start. */
  private static String withoutHead(String folded) {
    int space = folded.indexOf(' ');
    boolean isGroup = space > 0 && GROUPS.contains(folded.substring(0, space));
    return isGroup ? folded.substring(space + 1) : folded;
  }

  /** A short start of a key that all usual forms of the company's name share. */
  static String head(String key) {
    int space = key.indexOf(' ');
    if (space < 0) {
      return start(key);
    }
    String first = key.substring(0, space);
    String rest = key.substring(space + 1);
    if (first.length() < SHORTEST_HEAD) {
      return start(first + rest);
    }
    return COMMON_HEADS.contains(first) ? first + " " + start(rest) : start(first);
  }

  private static String start(String word) {
    return word.substring(0, Math.min(HEAD_LETTERS, word.length()));
  }

  /**
   * Whether two keys can mean one company: equal but for spaces, or one of them a shorter form of
   * the other. Two known companies are one only where what the longer name adds is its business.
   */
  static boolean isSame(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (!a.regionMatches(0, b, 0, 1)) {
      return false;
    }
    if (a.replace(" ", "").equals(b.replace(" ", ""))) {
      return true;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    if (!longer.startsWith(shorter + " ")) {
      return false;
    }
    String rest = longer.substring(shorter.length() + 1);
    return UNITS.containsAll(List.of(rest.split(" "))) || !(isKnown(a) && isKnown(b));
  }

  private static boolean isKnown(String key) {
    return name(key).isPresent();
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
