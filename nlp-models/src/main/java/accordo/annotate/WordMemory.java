package accordo.annotate;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What can be told of a word by itself, found when the word is first met and remembered. Made for
 * questions to which most words give no answer: these cost a bit each. Safe for use by many
 * threads.
 *
 * @param <T> the answer
 */
public final class WordMemory<T> {
  private final Function<WordForm, T> find;
  private final ConcurrentMap<WordForm, T> answers = new ConcurrentHashMap<>();

  /**
   * A bit for each word without answer, by its number. A bit that another thread's write loses is
   * only found again.
   */
  private int[] without = {};

  /**
   * @param find the answer for a word, or null; has to be the same whenever asked
   */
  public WordMemory(Function<WordForm, T> find) {
    this.find = find;
  }

  /** The answer for the token's word, or null. */
  public T of(Token token) {
    WordForm word = token.word();
    int number = word.number();
    int[] bits = without;
    int at = number >> 5;
    if (number >= 0 && at < bits.length && (bits[at] & 1 << number) != 0) {
      return null;
    }
    return number == WordForm.UNNUMBERED ? find.apply(word) : remembered(word);
  }

  private T remembered(WordForm word) {
    T answer = answers.get(word);
    if (answer == null) {
      answer = find.apply(word);
      if (answer == null) {
        rememberWithout(word.number());
      } else {
        answers.put(word, answer);
      }
    }
    return answer;
  }

  private void rememberWithout(int number) {
    int at = number >> 5;
    int[] bits = without;
    if (at >= bits.length) {
      bits = Arrays.copyOf(bits, Math.max(at + 1, bits.length * 3 / 2));
      without = bits;
    }
    bits[at] |= 1 << number;
  }
}
