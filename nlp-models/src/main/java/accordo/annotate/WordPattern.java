package accordo.annotate;

/**
 * A word of a term, read once: a whole word, {@code stem*}, {@code *tail} or {@code *part*}. It
 * matches a token by its lower-cased form or any dictionary lemma.
 */
public final class WordPattern {
  private enum Kind {
    WHOLE,
    BEGINNING,
    END,
    ANYWHERE
  }

  private final Kind kind;
  private final String text;

  private WordPattern(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  public static WordPattern of(String pattern) {
    boolean open = pattern.endsWith("*");
    if (!open && !pattern.startsWith("*")) {
      return new WordPattern(Kind.WHOLE, pattern);
    }
    String part = pattern.substring(open ? 0 : 1, pattern.length() - (open ? 1 : 0));
    if (part.startsWith("*")) {
      return new WordPattern(Kind.ANYWHERE, part.substring(1));
    }
    return new WordPattern(open ? Kind.BEGINNING : Kind.END, part);
  }

  /** Whether it stands for a part of words. */
  public boolean isPartial() {
    return kind != Kind.WHOLE;
  }

  public boolean matches(Token token) {
    return token.word().fits(this);
  }

  boolean matches(String word) {
    return switch (kind) {
      case WHOLE -> word.equals(text);
      case BEGINNING -> word.startsWith(text);
      case END -> word.endsWith(text);
      case ANYWHERE -> word.contains(text);
    };
  }

  /** The letter that words have to start with, or 0 where any may. */
  char firstLetter() {
    return kind == Kind.BEGINNING && !text.isEmpty() ? text.charAt(0) : 0;
  }

  /** The letter that words have to end with, or 0 where any may. */
  char lastLetter() {
    return kind == Kind.END && !text.isEmpty() ? text.charAt(text.length() - 1) : 0;
  }
}
