package accordo.annotate;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The words of a language that have been met, each made once. The first so many get a number, by
 * which a {@link WordMemory} keeps what it knows of them; they are the frequent ones.
 */
final class Vocabulary {
  private static final int LIMIT = 50_000;

  /** Shared by all vocabularies, so that no memory takes the words of two for one another. */
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private record Key(String form, List<Reading> readings) {}

  private final Lemmas lemmas;
  private final Locale locale;
  private final ConcurrentMap<String, WordForm> plain = new ConcurrentHashMap<>();
  private final ConcurrentMap<Key, WordForm> others = new ConcurrentHashMap<>();

  Vocabulary(Lemmas lemmas, Locale locale) {
    this.lemmas = lemmas;
    this.locale = locale;
  }

  /** A word with all the readings that the dictionary has. */
  WordForm word(String form) {
    WordForm known = plain.get(form);
    if (known != null) {
      return known;
    }
    List<Reading> readings = lemmas.readings(form.replace('’', '\''));
    return isFull()
        ? unnumbered(form, readings)
        : plain.computeIfAbsent(form, f -> numbered(f, readings));
  }

  /** A word with the readings that its place leaves or gives it. */
  WordForm word(String form, List<Reading> readings) {
    Key key = new Key(form, List.copyOf(readings));
    WordForm known = others.get(key);
    if (known != null) {
      return known;
    }
    return isFull()
        ? unnumbered(form, key.readings())
        : others.computeIfAbsent(key, k -> numbered(k.form(), k.readings()));
  }

  private boolean isFull() {
    return plain.size() + others.size() >= LIMIT;
  }

  private WordForm numbered(String form, List<Reading> readings) {
    return new WordForm(NUMBERS.getAndIncrement(), form, lower(form), readings);
  }

  private WordForm unnumbered(String form, List<Reading> readings) {
    return new WordForm(WordForm.UNNUMBERED, form, lower(form), readings);
  }

  /** Apostrophes may be typeset: "l’offre" is "l'offre". */
  private String lower(String form) {
    return form.toLowerCase(locale).replace('’', '\'');
  }
}
