package accordo.annotate;

import java.util.Arrays;
import java.util.function.Function;

/**
 * What can be told of a word by itself, found when the word is first met and remembered. Made for
 * questions to which most words give no answer: these cost a bit each. Safe for use by many
 * threads: a write that another thread's overwrites, or that one does not see, is only found again.
 *
 * @param <T> the answer; immutable
 */
public final class WordMemory<T> {
  private static final int SMALLEST = 16;

  private final Function<WordForm, T> find;

  /** A bit for each word without answer, by its number. */
  private int[] without = {};

  /** Open addressing by number: a word, and next to it its answer. */
  private Object[] answers = new Object[2 * SMALLEST];

  private int size;

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
    Object[] table = answers;
    @SuppressWarnings("unchecked") // only remember writes answers
    T known = (T) table[slot(table, word) + 1];
    return known == null ? remember(word) : known;
  }

  /** Where the word stands, or the free place where it belongs; the table is never full. */
  private static int slot(Object[] table, WordForm word) {
    int slot = 2 * word.number() & table.length - 1;
    while (table[slot] != null && table[slot] != word) {
      slot = slot + 2 & table.length - 1;
    }
    return slot;
  }

  private T remember(WordForm word) {
    T answer = find.apply(word);
    if (answer == null) {
      putWithout(word.number());
    } else {
      put(word, answer);
    }
    return answer;
  }

  private synchronized void put(WordForm word, T answer) {
    if (4 * size >= answers.length) {
      Object[] larger = new Object[2 * answers.length];
      for (int i = 0; i < answers.length; i += 2) {
        if (answers[i] != null) {
          int slot = slot(larger, (WordForm) answers[i]);
          larger[slot] = answers[i];
          larger[slot + 1] = answers[i + 1];
        }
      }
      answers = larger;
    }
    int slot = slot(answers, word);
    size += answers[slot] == null ? 1 : 0;
    answers[slot + 1] = answer;
    answers[slot] = word;
  }

  private synchronized void putWithout(int number) {
    int at = number >> 5;
    if (at >= without.length) {
      without = Arrays.copyOf(without, Math.max(at + 1, without.length * 3 / 2));
    }
    without[at] |= 1 << number;
  }
}
