package accordo.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Token F1 of two texts: letters and digits, lower-cased, punctuation ignored. */
final class TokenOverlap {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int SHORTEST_INFLECTED = 4;

  private TokenOverlap() {}

  /** From 0 to 1. */
  static double f1(String one, String other) {
    return f1(one, other, String::equals);
  }

  /** As {@link #f1}, where a token of four letters or more also matches a longer form of itself. */
  static double inflectedF1(String one, String other) {
    return f1(one, other, TokenOverlap::isSameWord);
  }

  private static double f1(String one, String other, BiPredicate<String, String> same) {
    List<String> left = tokens(one);
    List<String> open = tokens(other);
    int size = left.size() + open.size();
    int common = 0;
    for (String token : left) {
      for (int i = 0; i < open.size(); i++) {
        if (same.test(token, open.get(i))) {
          open.remove(i);
          common++;
          break;
        }
      }
    }
    return size == 0 ? 0 : 2.0 * common / size;
  }

  private static boolean isSameWord(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return one.equals(other)
        || shorter >= SHORTEST_INFLECTED && (one.startsWith(other) || other.startsWith(one));
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    if (text != null) {
      Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
      while (matcher.find()) {
        tokens.add(matcher.group());
      }
    }
    return tokens;
  }
}
