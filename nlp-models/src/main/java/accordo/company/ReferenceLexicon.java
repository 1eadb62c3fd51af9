package accordo.company;

import accordo.annotate.Resources;
import accordo.annotate.TermSet;
import accordo.text.Language;
import java.util.Set;

/**
 * The words by which a language refers to companies already named.
 *
 * @param one nouns that with a determiner mean one company ("group", "chipmaker")
 * @param oneTerms the same as written, some with an open start ("*cég")
 * @param two phrases that mean several ("both companies")
 * @param pronouns third-person pronouns
 * @param determiners definite and demonstrative determiners
 * @param news words before a noun that speaks of a company not yet named ("közös", "új")
 */
record ReferenceLexicon(
    TermSet one,
    Set<String> oneTerms,
    TermSet two,
    Set<String> pronouns,
    Set<String> determiners,
    Set<String> news) {
  static ReferenceLexicon of(Language language) {
    String pack = "accordo/lang/" + language.code() + "/references/";
    return new ReferenceLexicon(
        TermSet.read(pack + "one.txt"),
        Set.copyOf(Resources.lines(pack + "one.txt")),
        TermSet.read(pack + "two.txt"),
        Set.copyOf(Resources.lines(pack + "pronouns.txt")),
        Set.copyOf(Resources.lines(pack + "determiners.txt")),
        Resources.exists(pack + "news.txt")
            ? Set.copyOf(Resources.lines(pack + "news.txt"))
            : Set.of());
  }

  /** Whether the word means one company; its case ending has been taken off. */
  boolean isOne(String word) {
    return oneTerms.stream()
        .anyMatch(t -> t.startsWith("*") ? word.endsWith(t.substring(1)) : word.equals(t));
  }
}
