package accordo.company.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * Words in the names of institutions, which say in plain words what these are for: "Caisse de dépôt
 * et placement".
 */
public final class InstitutionWords {
  private final Set<String> heads;
  private final Set<String> compounds;
  private final Set<String> links;
  private final Set<String> articles;
  private final Set<String> and;

  InstitutionWords(PackLists pack) {
    this.heads = pack.keys("naming/institutions.txt");
    this.compounds = pack.words("naming/institution-compounds.txt");
    this.links = pack.words("naming/institution-links.txt");
    this.articles = pack.words("naming/institution-articles.txt");
    this.and = pack.words("naming/institution-and.txt");
  }

  /** Whether the language has names that only such a word begins with a capital. */
  public boolean haveHeads() {
    return !heads.isEmpty();
  }

  /** Whether the word begins names whose other words have no capitals ("Office national"). */
  public boolean isHead(String word) {
    return heads.contains(NameForms.fold(word));
  }

  /** Whether the word denotes an institution after a name and a hyphen ("-Institut"). */
  public boolean isCompounded(String word) {
    return compounds.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word joins the name with what the institution is for ("de"). */
  public boolean isLink(String word) {
    return links.contains(word);
  }

  /** Whether the word may stand between a link and its noun ("la"). */
  public boolean isArticle(String word) {
    return articles.contains(word);
  }

  /** Whether the word joins two of what the institution is for. */
  public boolean isAnd(String word) {
    return and.contains(word);
  }
}
