package accordo.annotate;

import java.util.ArrayList;
import java.util.Arrays;
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

  private record Term<V>(WordPattern[] words, V value) {}

  private final Map<String, List<Term<V>>> byFirstWord = new HashMap<>();
  private final List<Term<V>> byFirstStem = new ArrayList<>();
  private final PartialWords firstStems = new PartialWords();

  public void put(String term, V value) {
    String[] words = term.strip().toLowerCase(Locale.ROOT).split("\\s+");
    WordPattern[] patterns = Arrays.stream(words).map(WordPattern::of).toArray(WordPattern[]::new);
    Term<V> entry = new Term<>(patterns, value);
    if (patterns[0].isPartial()) {
      byFirstStem.add(entry);
      firstStems.add(patterns[0]);
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
    for (int number : firstStems.matching(token)) {
      best = longer(best, byFirstStem.get(number), sentence, position);
    }
    return best;
  }

  private Match<V> longer(Match<V> best, List<Term<V>> terms, Sentence sentence, int position) {
    Match<V> longest = best;
    if (terms != null) {
      for (Term<V> term : terms) {
        longest = longer(longest, term, sentence, position);
      }
    }
    return longest;
  }

  private Match<V> longer(Match<V> best, Term<V> term, Sentence sentence, int position) {
    int length = term.words().length;
    boolean longer = best == null || length > best.length();
    return longer && follows(term, sentence, position) ? new Match<>(term.value(), length) : best;
  }

  private static boolean follows(Term<?> term, Sentence sentence, int position) {
    if (position + term.words().length > sentence.size()) {
      return false;
    }
    for (int i = 1; i < term.words().length; i++) {
      if (!term.words()[i].matches(sentence.token(position + i))) {
        return false;
      }
    }
    return true;
  }
}
