package accordo.company.reference;

import accordo.annotate.TermSet;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which a language refers to companies already named.
 *
 * @param one nouns that with a determiner mean one company ("group", "chipmaker")
 * @param oneTerms the same as written, some with an open start ("*cég")
 * @param two phrases that mean several ("both companies")
 * @param pronouns third-person pronouns
 * @param determiners definite and demonstrative determiners
 * @param generic nouns for companies that tell nothing of what they do ("group")
 * @param genitives prepositions inside descriptions ("maker of cars")
 * @param genitiveArticles determiners that hardly anything but a genitive has ("ihrer")
 * @param parties nouns for the parties of a deal, without case endings ("fél")
 * @param possessives possessive determiners of the third person
 * @param shared possessives of several owners ("leur")
 * @param idle nouns whose possessor says nothing ("por su parte")
 * @param giving verbs whose object has been their subject's own ("sells its plant")
 * @param clitics pronouns that depend on a verb ("to it")
 * @param own pronouns and determiners of those who speak for a company and to it ("we", "your")
 * @param last phrases for the one named last ("the latter")
 * @param based participles before a company's place ("based in Leeds")
 * @param places prepositions between a company and its place
 * @param bystanders nouns for people whose employers are not spoken of ("analyst")
 * @param relatives relative pronouns, where commas set off clauses
 * @param makers nouns for those who make or own what is named before them ("maker")
 * @param nationalities lemmas of adjectives that may stand for a company ("l'américain")
 * @param news words before a noun that speaks of a company not yet named ("közös", "új")
 */
record ReferenceLexicon(
    TermSet one,
    Set<String> oneTerms,
    TermSet two,
    Set<String> pronouns,
    Set<String> determiners,
    Set<String> news,
    Set<String> generic,
    Set<String> genitives,
    Set<String> genitiveArticles,
    Set<String> parties,
    Set<String> possessives,
    Set<String> shared,
    Set<String> idle,
    Set<String> giving,
    Set<String> clitics,
    Set<String> own,
    TermSet last,
    Set<String> based,
    Set<String> places,
    Set<String> bystanders,
    Set<String> relatives,
    Set<String> makers,
    Set<String> nationalities) {
  static ReferenceLexicon of(Language language) {
    String pack = language.pack() + "references/";
    return new ReferenceLexicon(
        TermSet.readIfPresent(pack + "one.txt"),
        optional(pack + "one.txt"),
        TermSet.readIfPresent(pack + "two.txt"),
        optional(pack + "pronouns.txt"),
        optional(pack + "determiners.txt"),
        optional(pack + "news.txt"),
        optional(pack + "generic.txt"),
        optional(pack + "genitives.txt"),
        optional(pack + "genitive-articles.txt"),
        optional(pack + "parties.txt"),
        optional(pack + "possessives.txt"),
        optional(pack + "shared.txt"),
        optional(pack + "idle.txt"),
        optional(pack + "giving.txt"),
        optional(pack + "clitics.txt"),
        optional(pack + "own.txt"),
        TermSet.readIfPresent(pack + "last.txt"),
        optional(pack + "based.txt"),
        optional(pack + "places.txt"),
        optional(pack + "bystanders.txt"),
        optional(pack + "relatives.txt"),
        optional(pack + "makers.txt"),
        optional(pack + "origins.tsv").stream()
            .map(line -> line.split("\t")[0])
            .collect(Collectors.toSet()));
  }

  private static Set<String> optional(String path) {
    return Set.copyOf(Resources.linesIfPresent(path));
  }

  /** Whether the word is a pronoun or determiner that may stand for a company, of any kind. */
  boolean isPronoun(String word) {
    return pronouns.contains(word)
        || possessives.contains(word)
        || clitics.contains(word)
        || own.contains(word);
  }

  /** Whether the word means one company; its case ending has been taken off. */
  boolean isOne(String word) {
    return oneTerms.stream()
        .anyMatch(t -> t.startsWith("*") ? word.endsWith(t.substring(1)) : word.equals(t));
  }
}
