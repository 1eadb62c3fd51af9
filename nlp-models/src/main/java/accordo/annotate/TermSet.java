package accordo.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Terms of one or more words, looked up at a position of a sentence. A word matches a token by its
 * lower-cased form or any dictionary lemma; {@code stem*} matches every form that starts so.
 */
public final class TermSet {
  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();
  private final List<String[]> byFirstStem = new ArrayList<>();

  public TermSet(Collection<String> terms) {
    for (String term : terms) {
      String[] words = term.strip().toLowerCase(Locale.ROOT).split("\\s+");
      if (words[0].endsWith("*")) {
        byFirstStem.add(words);
      } else {
        byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>(1)).add(words);
      }
    }
  }

  /** Reads a word list from the class path; a missing one is an error. */
  public static TermSet read(String path) {
    return new TermSet(Resources.lines(path));
  }

  /** How many tokens the longest term at this position covers; 0 when none does. */
  public int matchAt(Sentence sentence, int position) {
    Token token = sentence.token(position);
    int longest = longest(byFirstWord.get(token.lower()), sentence, position);
    for (Reading reading : token.readings()) {
      longest = Math.max(longest, longest(byFirstWord.get(reading.lemma()), sentence, position));
    }
    for (String[] words : byFirstStem) {
      if (matchesWord(words[0], token)) {
        longest = Math.max(longest, length(words, sentence, position));
      }
    }
    return longest;
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

  /** Whether a pattern word matches a token. */
  public static boolean matchesWord(String pattern, Token token) {
    if (pattern.endsWith("*")) {
      String stem = pattern.substring(0, pattern.length() - 1);
      return token.lower().startsWith(stem)
          || token.readings().stream().anyMatch(r -> r.lemma().startsWith(stem));
    }
    return token.lower().equals(pattern) || token.hasLemma(pattern);
  }

  private static int longest(List<String[]> terms, Sentence sentence, int position) {
    int longest = 0;
    if (terms != null) {
      for (String[] words : terms) {
        longest = Math.max(longest, length(words, sentence, position));
      }
    }
    return longest;
  }

  private static int length(String[] words, Sentence sentence, int position) {
    if (position + words.length > sentence.size()) {
      return 0;
    }
    for (int i = 1; i < words.length; i++) {
      if (!matchesWord(words[i], sentence.token(position + i))) {
        return 0;
      }
    }
    return words.length;
  }
}
