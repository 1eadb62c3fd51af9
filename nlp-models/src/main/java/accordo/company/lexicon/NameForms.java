package accordo.company.lexicon;

import accordo.text.Resources;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Folds the written forms of a name: case, accents, punctuation and legal suffixes. */
public final class NameForms {
  private static final Set<String> LEGAL_FORMS =
      Set.copyOf(Resources.lines("accordo/company/legal-forms.txt"));
  private static final int FIRST_MARK = 0x300;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** "& Co. KG" and "S.A.B. de C.V." are forms of several words. */
  private static final int LONGEST_FORM = 5;

  private static final Remembered<String> FOLDED = new Remembered<>(NameForms::foldText);
  private static final Remembered<String> KEYS = new Remembered<>(NameForms::keyOfText);

  private NameForms() {}

  /** Lower case without accents; punctuation becomes single spaces. */
  public static String fold(String name) {
    return FOLDED.of(name);
  }

  /** Folds what is too long or too rare to be remembered. */
  public static String foldText(String text) {
    String plain = withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFD));
    return words(plain.toLowerCase(Locale.ROOT));
  }

  // Whole articles are folded: loops take a fifth of the time of regular expressions.

  private static String withoutMarks(String text) {
    StringBuilder plain = null;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (isMark(c)) {
        plain = plain == null ? new StringBuilder(text.length()).append(text, 0, i) : plain;
      } else if (plain != null) {
        plain.appendCodePoint(c);
      }
    }
    return plain == null ? text : plain.toString();
  }

  private static boolean isMark(int c) {
    if (c < FIRST_MARK) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Letters and digits, with a space for whatever lies between them. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean isGap = false;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (!isLetterOrNumber(c)) {
        isGap = !words.isEmpty();
      } else {
        if (isGap) {
          words.append(' ');
          isGap = false;
        }
        words.appendCodePoint(c);
      }
    }
    return words.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The folded name without its legal form: equal for "Nokia Oyj" and "NOKIA". */
  public static String key(String name) {
    return KEYS.of(name);
  }

  /** The key of what is too rare to be remembered. */
  public static String keyOfText(String name) {
    String folded = foldText(withoutLegalForm(name));
    return folded.isEmpty() ? foldText(name) : folded;
  }

  /** Whether the words, joined, are a legal form ("S.p.A.", "Co Ltd", "AG"). */
  public static boolean isLegalForm(String words) {
    return LEGAL_FORMS.contains(squash(words));
  }

  /** The name as written, less a legal form at its end. */
  public static String withoutLegalForm(String name) {
    List<String> words = Arrays.asList(SPACE.split(name.strip()));
    for (int n = Math.min(LONGEST_FORM, words.size() - 1); n > 0; n--) {
      List<String> tail = words.subList(words.size() - n, words.size());
      if (isLegalForm(String.join("", tail)) && looksLikeForm(tail)) {
        String head = String.join(" ", words.subList(0, words.size() - n));
        return withoutLegalForm(head.replaceAll("[,&\\s]+$", ""));
      }
    }
    return name.strip();
  }

  /** "spa", "as" and the like are words in lower case, forms only in capitals or with dots. */
  private static boolean looksLikeForm(List<String> words) {
    String joined = String.join("", words);
    return joined.contains(".")
        || Character.isUpperCase(words.get(words.size() - 1).charAt(0))
        || Character.isUpperCase(joined.charAt(0));
  }

  private static String squash(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder squashed = new StringBuilder(lower.length());
    lower.codePoints().filter(NameForms::isLetterOrNumber).forEach(squashed::appendCodePoint);
    return squashed.toString();
  }
}
