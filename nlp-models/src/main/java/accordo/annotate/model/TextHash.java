package accordo.annotate.model;

/**
 * Hashes of texts that can be joined: the hash of "ab" follows from those of "a" and "b", so that
 * thousands of feature names need never be written out.
 *
 * @param value the hash
 * @param shift what the hash of a text before this one is multiplied with
 */
record TextHash(long value, long shift) {
  static final TextHash EMPTY = new TextHash(0, 1);

  private static final long BASE = 0x9E3779B97F4A7C15L;

  static TextHash of(String text) {
    return of(text, 0, text.length());
  }

  static TextHash of(String text, int from, int to) {
    long value = 0;
    long shift = 1;
    for (int i = from; i < to; i++) {
      value = value * BASE + text.charAt(i) + 1;
      shift *= BASE;
    }
    return new TextHash(value, shift);
  }

  TextHash then(TextHash next) {
    return new TextHash(value * next.shift + next.value, shift * next.shift);
  }

  TextHash then(char next) {
    return new TextHash(value * BASE + next + 1, shift * BASE);
  }
}
