package accordo.quote;

import accordo.annotate.Resources;
import accordo.annotate.Sentence;
import accordo.annotate.TermMap;
import accordo.annotate.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words for positions, by what they tell of the employer. A term may start with {@code *}: then it
 * stands for the end of a compound ("*sprecher" for "Konzernsprecher"), and may end with it.
 */
final class TitleLexicon {
  /** What a position says about its holder's employer. */
  enum Kind {
    /** Works for the company in question, named or not. */
    EXECUTIVE,
    /** Speaks for the company, often without a name. */
    SPOKESPERSON,
    /** Belongs to a company only where it is named. */
    EXPERT,
    /** Holds an office outside of companies. */
    OFFICIAL
  }

  /** A title word found: its kind, and how many tokens it covers. */
  record Hit(Kind kind, int length) {}

  private final TermMap<Kind> terms = new TermMap<>();
  private final Map<String, Kind> compounds = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  TitleLexicon(String folder) {
    for (Kind kind : Kind.values()) {
      String path = folder + "titles/" + kind.name().toLowerCase(Locale.ROOT) + ".txt";
      for (String term : Resources.lines(path)) {
        if (term.startsWith("*")) {
          compounds.put(term.substring(1).toLowerCase(Locale.ROOT), kind);
        } else {
          terms.put(term, kind);
          words.addAll(List.of(term.toLowerCase(Locale.ROOT).split(" ")));
        }
      }
    }
  }

  /** The title word that starts here, or null. */
  Hit at(Sentence sentence, int position) {
    TermMap.Match<Kind> match = terms.matchAt(sentence, position);
    if (match != null) {
      return new Hit(match.value(), match.length());
    }
    Token token = sentence.token(position);
    for (Map.Entry<String, Kind> compound : compounds.entrySet()) {
      if (isCompound(compound.getKey(), token)) {
        return new Hit(compound.getValue(), 1);
      }
    }
    return null;
  }

  /** Whether the word alone names a position, for words outside of a sentence. */
  boolean isWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower)
        || compounds.keySet().stream().anyMatch(c -> lower.endsWith(c.replace("*", "")));
  }

  private static boolean isCompound(String tail, Token token) {
    if (tail.endsWith("*")) {
      return token.lower().contains(tail.substring(0, tail.length() - 1));
    }
    return token.lower().endsWith(tail)
        || token.readings().stream().anyMatch(r -> r.lemma().endsWith(tail));
  }
}
