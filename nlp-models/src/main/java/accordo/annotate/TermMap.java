package accordo.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Terms of one or more words, each with a value, looked up at a position of a sentence. A word
 * matches a token by its lower-cased form or any dictionary lemma; {@code stem*} matches every form
 * that starts so, {@code *tail} every form that ends so, as German compounds do.
 *
 * @param <V> what the terms mean
 */
public final class TermMap<V> {
  /** A term found: its value, and how many tokens it covers. */
  public record Match<V>(V value, int length) {}

  private record Term<V>(String[] words, V value) {}

  private final Map<String, List<Term<V>>> byFirstWord = new HashMap<>();
  private final List<Term<V>> byFirstStem = new ArrayList<>();

  public void put(String term, V value) {
    String[] words = term.strip().toLowerCase(Locale.ROOT).split("\\s+");
    Term<V> entry = new Term<>(words, value);
    if (isPartial(words[0])) {
      byFirstStem.add(entry);
    } else {
      byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>(1)).add(entry);
    }
  }

  /** The longest term at this position, or null. */
  public Match<V> matchAt(Sentence sentence, int position) {
    Token token = sentence.token(position);
    Match<V> best = longer(null, byFirstWord.get(token.lower()), sentence, position);
    for (Reading reading : token.readings()) {
      best = longer(best, byFirstWord.get(reading.lemma()), sentence, position);
    }
    for (Term<V> term : byFirstStem) {
      if (matchesWord(term.words()[0], token)) {
        best = longer(best, List.of(term), sentence, position);
      }
    }
    return best;
  }

  /** Whether a pattern word matches a token. */
  public static boolean matchesWord(String pattern, Token token) {
    if (isPartial(pattern)) {
      return matchesPart(pattern, token.lower())
          || token.readings().stream().anyMatch(r -> matchesPart(pattern, r.lemma()));
    }
    return token.lower().equals(pattern) || token.hasLemma(pattern);
  }

  /** Whether the pattern word stands for a part of words. */
  public static boolean isPartial(String pattern) {
    return pattern.endsWith("*") || pattern.startsWith("*");
  }

  private static boolean matchesPart(String pattern, String word) {
    boolean open = pattern.endsWith("*");
    String part = pattern.substring(open ? 0 : 1, pattern.length() - (open ? 1 : 0));
    if (part.startsWith("*")) {
      return word.contains(part.substring(1));
    }
    return open ? word.startsWith(part) : word.endsWith(part);
  }

  private Match<V> longer(Match<V> best, List<Term<V>> terms, Sentence sentence, int position) {
    Match<V> longest = best;
    if (terms != null) {
      for (Term<V> term : terms) {
        int length = term.words().length;
        if ((longest == null || length > longest.length()) && follows(term, sentence, position)) {
          longest = new Match<>(term.value(), length);
        }
      }
    }
    return longest;
  }

  private static boolean follows(Term<?> term, Sentence sentence, int position) {
    if (position + term.words().length > sentence.size()) {
      return false;
    }
    for (int i = 1; i < term.words().length; i++) {
      if (!matchesWord(term.words()[i], sentence.token(position + i))) {
        return false;
      }
    }
    return true;
  }
}
