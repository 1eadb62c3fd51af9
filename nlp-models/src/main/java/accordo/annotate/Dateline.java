package accordo.annotate;

import accordo.text.Resources;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a report's dateline ends, whose place and agency would mislead tagger and parser. */
public final class Dateline {
  /** "SAN MATEO, Calif., March 4, 2024 (BUSINESS WIRE) --". */
  private static final int LONGEST = 18;

  private static final int SHORTEST_REST = 4;
  private static final String DASHES = "-–—=";

  /** "Reuters Heidenheim –": they may stand before the place without brackets. */
  private static final Set<String> AGENCIES =
      Set.copyOf(Resources.lines("accordo/annotate/agencies.txt"));

  private static final Pattern DAY = Pattern.compile("\\d{1,2}[.°º]?");

  private Dateline() {}

  /**
   * The token after a dateline such as "Hamburg (dpa) -", "PARIS, May 5 --", "GAND 21/06 (BELGA) ="
   * or "(ANSA) - ROMA, 5 MAG -"; 0 where the sentence has none.
   */
  static int end(Sentence sentence) {
    int end = end(sentence, 0);
    int second = end == 0 || !sentence.token(0).form().equals("(") ? 0 : end(sentence, end);
    return Math.max(end, second);
  }

  /** The same where it surely names a place and no company: "ACEA - …" may open an item on Acea. */
  public static int endOfPlace(Sentence sentence) {
    int end = end(sentence);
    boolean sure =
        end > 0
            && (sentence.token(0).nameTag() == NameTag.LOC
                || AGENCIES.contains(sentence.token(0).lower()));
    for (int i = 0; i < end; i++) {
      String form = sentence.token(i).form();
      sure |= form.equals("(") || Character.isDigit(form.charAt(0));
    }
    return sure ? end : 0;
  }

  private static int end(Sentence sentence, int from) {
    boolean bracket = false;
    for (int i = from; i < Math.min(from + LONGEST, sentence.size() - SHORTEST_REST); i++) {
      String form = sentence.token(i).form();
      if (isDash(form)) {
        Token first = sentence.token(from);
        boolean known =
            bracket
                || first.nameTag() == NameTag.LOC
                || isCapital(first)
                || AGENCIES.contains(first.lower());
        boolean dated =
            i > from + 2 && (isDigit(sentence, i - 1) || from > 0 && isDigit(sentence, i - 2));
        return i > from && (known || dated) ? i + 1 : 0;
      }
      if (form.equals("(")) {
        int close = closing(sentence, i);
        if (close < 0) {
          return 0;
        }
        bracket = true;
        i = close;
      } else if (!isOfDateline(sentence.token(i)) && !isMonth(sentence, i)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isDigit(Sentence sentence, int at) {
    return Character.isDigit(sentence.token(at).form().charAt(0));
  }

  private static boolean isDash(String form) {
    return form.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
  }

  private static boolean isCapital(Token token) {
    String first = token.form();
    return first.length() > 2 && first.equals(first.toUpperCase(java.util.Locale.ROOT));
  }

  private static int closing(Sentence sentence, int open) {
    for (int i = open + 1; i < Math.min(LONGEST, sentence.size()); i++) {
      if (sentence.token(i).form().equals(")")) {
        return i;
      }
    }
    return -1;
  }

  /** "Padova, 19 maggio 2016 –": a small word after the number of the day. */
  private static boolean isMonth(Sentence sentence, int at) {
    return at > 1
        && sentence.token(at).isWord()
        && DAY.matcher(sentence.token(at - 1).form()).matches();
  }

  private static boolean isOfDateline(Token token) {
    return token.isCapitalised()
        || AGENCIES.contains(token.lower())
        || Character.isDigit(token.form().charAt(0))
        || ",/.".contains(token.form());
  }
}
