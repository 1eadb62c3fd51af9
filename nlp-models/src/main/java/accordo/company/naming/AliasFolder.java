package accordo.company.naming;

import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.Gazetteer;
import accordo.company.lexicon.NameForms;
import accordo.company.span.NamedArticles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Folds short forms and acronyms into the company that they stand for. */
final class AliasFolder {
  private static final int SHORTEST_LAST_WORD = 4;
  private static final int LONGEST_SMALL_WORD = 3;

  /** Words, folded, that say only that a name is a firm's. */
  private static final Set<String> WHOLE =
      Set.of(
          "company",
          "concern",
          "corporation",
          "group",
          "groupe",
          "grupo",
          "gruppe",
          "gruppo",
          "holding",
          "holdings",
          "konzern",
          "csoport");

  private final CompanyLexicon lexicon;

  AliasFolder(CompanyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** One group per company, in order of first mention. */
  List<NameGroup> fold(List<NameGroup> groups) {
    List<NameGroup> longestFirst = new ArrayList<>(groups);
    longestFirst.sort(Comparator.comparingInt((NameGroup g) -> g.key().length()).reversed());
    List<NameGroup> kept = new ArrayList<>(groups);
    for (NameGroup shorter : longestFirst) {
      longestFirst.stream()
          .filter(
              longer ->
                  longer != shorter
                      && kept.contains(longer)
                      && longer.key().length() > shorter.key().length()
                      && (isShortFor(shorter, longer) || isOnlyLonger(shorter, longer, groups))
                      && !isNamedAfterTwo(shorter, longer, groups))
          .min(Comparator.comparingInt(AliasFolder::firstInBody))
          .ifPresent(
              longer -> {
                longer.absorb(shorter);
                kept.remove(shorter);
              });
    }
    return kept;
  }

  private boolean isShortFor(NameGroup shorter, NameGroup longer) {
    if (NamedArticles.isWithout(shorter.keyWords(), longer.keyWords())) {
      return true;
    }
    Gazetteer.Entry known = entry(shorter);
    Gazetteer.Entry other = entry(longer);
    if (known != null && other != null) {
      // Nokia and Nokia Technologies are two companies, FCA and Fiat Chrysler one.
      return known.equals(other);
    }
    String[] full = longer.keyWords();
    String[] part = shorter.keyWords();
    if (part.length < full.length && startsWith(full, part)) {
      return known == null
          ? isDroppable(full, part.length) && !isFull(part, longer, shorter)
              || isMentionedFirst(longer, shorter)
          : isWholeFirm(full, part.length)
              || isDroppable(full, part.length)
                  && isMentionedFirst(longer, shorter)
                  && !isBeside(longer, shorter);
    }
    if (isAcronym(shorter, longer)
        || isGroupOf(full, part)
        || known == null && isHeaded(full, part)) {
      return true;
    }
    return part.length == 1
        && full.length > 1
        && part[0].length() >= SHORTEST_LAST_WORD
        && full[full.length - 1].equals(part[0])
        && !lexicon.isGenericTail(part[0])
        && !lexicon.isWellKnown(part[0])
        && isMentionedFirst(longer, shorter);
  }

  /** "Brembo Gaotek" is the venture of Brembo and Gaotek, and neither of them. */
  private static boolean isNamedAfterTwo(
      NameGroup shorter, NameGroup longer, List<NameGroup> groups) {
    String[] full = longer.keyWords();
    int own = shorter.keyWords().length;
    boolean first = own < full.length && startsWith(full, shorter.keyWords());
    for (NameGroup other : groups) {
      String[] words = other.keyWords();
      if (other != shorter && other != longer) {
        for (int i = first ? own : 0; i < (first ? full.length : full.length - own); i++) {
          if (full[i].equals(words[0])
              && (words.length == 1 || i + 1 < full.length && full[i + 1].equals(words[1]))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A name that the title alone has is short for the one of the text that it begins. */
  private static boolean isOnlyLonger(NameGroup shorter, NameGroup longer, List<NameGroup> groups) {
    String[] part = shorter.keyWords();
    return shorter.spans().stream().allMatch(s -> s.sentence() == 0)
        && part.length < longer.keyWords().length
        && startsWith(longer.keyWords(), part)
        && longer.spans().stream().allMatch(s -> s.sentence() > 0)
        && groups.stream()
            .noneMatch(
                g ->
                    g != longer
                        && g.keyWords().length > part.length
                        && startsWith(g.keyWords(), part));
  }

  private static Gazetteer.Entry entry(NameGroup group) {
    return Gazetteer.shared().find(group.key()).orElse(null);
  }

  private static boolean startsWith(String[] full, String[] part) {
    return Arrays.equals(Arrays.copyOf(full, part.length), part);
  }

  /** "Kering Group" is Kering, but Kering Eyewear a unit of it. */
  private static boolean isWholeFirm(String[] full, int from) {
    for (int i = from; i < full.length; i++) {
      if (!WHOLE.contains(full[i]) && !NameForms.isLegalForm(full[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence names both: "Kering and its Kering Beauté unit" are two. */
  private static boolean isBeside(NameGroup longer, NameGroup shorter) {
    return longer.spans().stream()
        .anyMatch(l -> shorter.spans().stream().anyMatch(s -> s.sentence() == l.sentence()));
  }

  /** "Grupo Larrañaga" is Larrañaga later. */
  private static boolean isGroupOf(String[] full, String[] part) {
    return part.length == full.length - 1
        && WHOLE.contains(full[0])
        && Arrays.equals(Arrays.copyOfRange(full, 1, full.length), part);
  }

  /** "Laboratorios Andrómaco" is Andrómaco later. */
  private boolean isHeaded(String[] full, String[] part) {
    return part.length == full.length - 1
        && lexicon.isHead(full[0])
        && !lexicon.isPlace(String.join(" ", part))
        && Arrays.equals(Arrays.copyOfRange(full, 1, full.length), part);
  }

  private boolean isDroppable(String[] full, int from) {
    for (int i = from; i < full.length; i++) {
      if (!lexicon.isGenericTail(full[i])) {
        return false;
      }
    }
    return true;
  }

  /** "Kestrel International" is no short form of the "Kestrel International Trading" told later. */
  private boolean isFull(String[] part, NameGroup longer, NameGroup shorter) {
    return part.length > 1
        && lexicon.isGenericTail(part[part.length - 1])
        && firstInBody(shorter) < firstInBody(longer);
  }

  /** In the body: headlines use short forms before the full one. */
  private static boolean isMentionedFirst(NameGroup longer, NameGroup shorter) {
    return firstInBody(longer) <= firstInBody(shorter);
  }

  private static int firstInBody(NameGroup group) {
    return group.spans().stream()
        .filter(s -> s.sentence() > 0)
        .mapToInt(s -> s.sentence() * 1000 + s.from())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean isAcronym(NameGroup shorter, NameGroup longer) {
    String[] full = longer.keyWords();
    String letters = shorter.name();
    if (full.length < 2
        || letters.length() < 2
        || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    return standsFor(shorter.key(), full);
  }

  /** Small words may give no letter: "SNCF" is "Société nationale des chemins de fer". */
  private static boolean standsFor(String letters, String[] words) {
    int given = 0;
    for (String word : words) {
      if (given < letters.length() && word.charAt(0) == letters.charAt(given)) {
        given++;
      } else if (word.length() > LONGEST_SMALL_WORD) {
        return false;
      }
    }
    return given == letters.length();
  }
}
