package accordo.annotate;

import java.util.List;

/**
 * A word as written, with the dictionary readings that it has where it stands: what all its
 * occurrences share, worked out once. {@link Vocabulary} makes them.
 */
public final class WordForm {
  /** The number of words that the vocabulary had no room for. */
  static final int UNNUMBERED = -1;

  private final int number;
  private final String form;
  private final String lower;
  private final List<Reading> readings;
  private final String[] otherLemmas;
  private final boolean capitalised;
  private final boolean hasCapital;
  private final boolean word;
  private final boolean contentWord;
  private final boolean unknown;

  WordForm(int number, String form, String lower, List<Reading> readings) {
    this.number = number;
    this.form = form;
    this.lower = lower;
    this.readings = readings;
    this.otherLemmas =
        readings.stream()
            .map(Reading::lemma)
            .filter(lemma -> !lemma.equals(lower))
            .distinct()
            .toArray(String[]::new);
    this.capitalised = Character.isUpperCase(form.charAt(0));
    this.hasCapital = form.chars().anyMatch(Character::isUpperCase);
    this.word = Character.isLetter(form.charAt(0));
    this.contentWord =
        readings.stream()
            .anyMatch(r -> r.kind() != Reading.Kind.OTHER && r.kind() != Reading.Kind.UNKNOWN);
    this.unknown = readings.stream().allMatch(r -> r.kind() == Reading.Kind.UNKNOWN);
  }

  /** Its number among all words of the process, from 0, or {@link #UNNUMBERED}. */
  int number() {
    return number;
  }

  public String form() {
    return form;
  }

  public String lower() {
    return lower;
  }

  /** Dictionary readings, never empty. */
  public List<Reading> readings() {
    return readings;
  }

  /** Whether a pattern fits the lower-cased form or any lemma. */
  boolean fits(WordPattern pattern) {
    boolean fits = pattern.matches(lower);
    for (int i = 0; i < otherLemmas.length && !fits; i++) {
      fits = pattern.matches(otherLemmas[i]);
    }
    return fits;
  }

  boolean isCapitalised() {
    return capitalised;
  }

  boolean hasCapital() {
    return hasCapital;
  }

  boolean isWord() {
    return word;
  }

  boolean isContentWord() {
    return contentWord;
  }

  boolean isUnknown() {
    return unknown;
  }
}
