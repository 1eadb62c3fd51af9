package accordo.annotate;

import accordo.text.Resources;
import java.util.Collection;
import java.util.List;

/** A {@link TermMap} whose terms all mean the same. */
public final class TermSet {
  private final TermMap<Boolean> terms = new TermMap<>();

  public TermSet(Collection<String> terms) {
    terms.forEach(term -> this.terms.put(term, true));
  }

  /** Reads a word list from the class path; a missing one is an error. */
  public static TermSet read(String path) {
    return new TermSet(Resources.lines(path));
  }

  /** The same of a list that not every language has: none where it is missing. */
  public static TermSet readIfPresent(String path) {
    return Resources.exists(path) ? read(path) : new TermSet(List.of());
  }

  /** How many tokens the longest term at this position covers; 0 when none does. */
  public int matchAt(Sentence sentence, int position) {
    TermMap.Match<Boolean> match = terms.matchAt(sentence, position);
    return match == null ? 0 : match.length();
  }

  /** How many words the shortest term has that may start with the word; 0 where none may. */
  public int shortest(WordForm word) {
    return terms.shortest(word);
  }

  /** Whether a term starts anywhere in the token range. */
  public boolean occursIn(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (matchAt(sentence, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
