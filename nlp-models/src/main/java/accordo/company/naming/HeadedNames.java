package accordo.company.naming;

import accordo.company.lexicon.CompanyLexicon;
import java.util.List;
import java.util.Optional;

/**
 * Short forms of names that begin with a word of their trade: who is called "Pesquera Humboldt" is
 * "Humboldt" later, though the tagger takes that for a person.
 */
final class HeadedNames {
  private HeadedNames() {}

  /** Moves the open names that are the ends of companies' names into those companies. */
  static void takeShortForms(
      List<NameGroup> companies, List<NameGroup> open, CompanyLexicon lexicon) {
    open.removeIf(
        shorter -> {
          Optional<NameGroup> full =
              companies.stream().filter(c -> isShortFor(shorter, c, lexicon)).findFirst();
          full.ifPresent(c -> c.absorb(shorter));
          return full.isPresent();
        });
  }

  private static boolean isShortFor(NameGroup shorter, NameGroup full, CompanyLexicon lexicon) {
    String[] words = full.keyWords();
    return words.length > 1
        && lexicon.isHead(words[0])
        && !lexicon.isGenericTail(shorter.key())
        && full.key().endsWith(" " + shorter.key())
        && words.length - shorter.keyWords().length <= 2;
  }
}
