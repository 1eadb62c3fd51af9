package accordo.company.lexicon;

import accordo.annotate.TermSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words of what has a name and is no company: in "Ministerio de Fomento" it is the first word that
 * tells, in "comune di Padova" it has no capital.
 */
public final class BodyWords {
  private final TermSet inNames;
  private final TermSet nouns;
  private final TermSet adjectives;
  private final Set<String> ownState;

  BodyWords(PackLists pack) {
    List<String> all = new ArrayList<>(pack.lines("bodies.txt"));
    all.addAll(PackLists.sharedLines("bodies.txt"));
    this.inNames = new TermSet(all);
    this.nouns = pack.terms("naming/body-nouns.txt");
    this.adjectives = pack.terms("naming/body-adjectives.txt");
    this.ownState = pack.words("naming/own-state.txt");
  }

  /** Words that make a name a ministry, court, university … */
  public TermSet inNames() {
    return inNames;
  }

  /** Nouns that denote a government, ministry or armed force, in small letters too. */
  public TermSet nouns() {
    return nouns;
  }

  /** Those of them that are adjectives after a noun ("la società comune"). */
  public TermSet adjectives() {
    return adjectives;
  }

  /** Whether the word after an article is the country's own state ("államtól"). */
  public boolean isOwnState(String word) {
    return ownState.contains(word);
  }
}
