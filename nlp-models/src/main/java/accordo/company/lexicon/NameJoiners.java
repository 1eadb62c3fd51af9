package accordo.company.lexicon;

import accordo.annotate.Token;
import java.util.List;
import java.util.Set;

/** Words that join a name with its place ("Lodestar of San Diego") or its home ("Delft-based"). */
public final class NameJoiners {
  /** Prepositions of all languages, in small letters. */
  public static final Set<String> WORDS = Set.copyOf(PackLists.sharedLines("joiners.txt"));

  private static final List<String> ATTRIBUTES = PackLists.sharedLines("attributes.txt");

  private NameJoiners() {}

  /** Whether the word stands before a name and says whose or from where it is. */
  public static boolean isAttribute(Token token) {
    for (String ending : ATTRIBUTES) {
      if (token.lower().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
