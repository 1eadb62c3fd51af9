package accordo.company.lexicon;

import java.util.Set;

/**
 * Words in small letters that join the parts of a name: "Cerros de Pando". Those of another
 * language join nothing but names: "Banco do Brasil" in a Spanish text.
 */
public final class NameLinks {
  private final Set<String> own;
  private final Set<String> foreign;

  NameLinks(PackLists pack) {
    this.own = pack.words("naming/links.txt");
    this.foreign = pack.words("naming/foreign-links.txt");
  }

  /** Whether the language has none. */
  public boolean isEmpty() {
    return own.isEmpty();
  }

  public boolean contains(String word) {
    return own.contains(word) || foreign.contains(word);
  }

  public boolean isForeign(String word) {
    return foreign.contains(word);
  }
}
