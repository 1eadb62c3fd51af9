package accordo.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

  private record Term<V>(WordPattern[] words, Match<V> match) {}

  /** French "des" may be read as two words. */
  private static final String PLURAL = " des ";

  private static final String PLURAL_IN_PARTS = " de les ";

  private final Map<String, List<Term<V>>> byFirstWord = new HashMap<>();
  private final List<Term<V>> byFirstStem = new ArrayList<>();
  private final PartialWords firstStems = new PartialWords();
  private final WordMemory<List<Term<V>>> startingWith = new WordMemory<>(this::find);

  /** Adds a term; all are added before the first is looked up. */
  public void put(String term, V value) {
    if (term.contains(PLURAL)) {
      putWords(term.replace(PLURAL, PLURAL_IN_PARTS), value);
    }
    putWords(term, value);
  }

  private void putWords(String term, V value) {
    String[] words = term.strip().toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+");
    WordPattern[] patterns = Arrays.stream(words).map(WordPattern::of).toArray(WordPattern[]::new);
    Term<V> entry = new Term<>(patterns, new Match<>(value, patterns.length));
    if (patterns[0].isPartial()) {
      byFirstStem.add(entry);
      firstStems.add(patterns[0]);
    } else {
      byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>(1)).add(entry);
    }
  }

  /** The longest term at this position, or null. */
  public Match<V> matchAt(Sentence sentence, int position) {
    List<Term<V>> terms = startingWith.of(sentence.token(position));
    if (terms == null) {
      return null;
    }
    for (Term<V> term : terms) {
      if (follows(term, sentence, position)) {
        return term.match();
      }
    }
    return null;
  }

  /** How many words the shortest term has that may start with the word; 0 where none may. */
  int shortest(WordForm word) {
    List<Term<V>> terms = find(word);
    return terms == null ? 0 : terms.get(terms.size() - 1).words().length;
  }

  /** The terms that a word may start, longest first, or null; of two as long, the first counts. */
  private List<Term<V>> find(WordForm word) {
    List<Term<V>> terms = new ArrayList<>(byFirstWord.getOrDefault(word.lower(), List.of()));
    for (Reading reading : word.readings()) {
      if (!reading.lemma().equals(word.lower())) {
        terms.addAll(byFirstWord.getOrDefault(reading.lemma(), List.of()));
      }
    }
    for (int number : firstStems.matching(word)) {
      terms.add(byFirstStem.get(number));
    }
    terms.sort(Comparator.comparingInt((Term<V> term) -> term.words().length).reversed());
    return terms.isEmpty() ? null : List.copyOf(terms);
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
