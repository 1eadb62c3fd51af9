package accordo.annotate;

/** Where a report's dateline ends, whose place and agency would mislead tagger and parser. */
final class Dateline {
  private static final int LONGEST = 10;
  private static final int SHORTEST_REST = 4;
  private static final String DASHES = "-–—";

  private Dateline() {}

  /**
   * The token after a dateline such as "Hamburg (dpa) -" or "PARIS, May 5 --"; 0 where the sentence
   * has none.
   */
  static int end(Sentence sentence) {
    boolean bracket = false;
    for (int i = 0; i < Math.min(LONGEST, sentence.size() - SHORTEST_REST); i++) {
      String form = sentence.token(i).form();
      if (isDash(form)) {
        boolean known =
            bracket || sentence.token(0).nameTag() == NameTag.LOC || isCapital(sentence);
        return i > 0 && known ? i + 1 : 0;
      }
      if (form.equals("(")) {
        int close = closing(sentence, i);
        if (close < 0) {
          return 0;
        }
        bracket = true;
        i = close;
      } else if (!isOfDateline(sentence.token(i))) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isDash(String form) {
    return form.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
  }

  private static boolean isCapital(Sentence sentence) {
    String first = sentence.token(0).form();
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

  private static boolean isOfDateline(Token token) {
    return token.isCapitalised()
        || Character.isDigit(token.form().charAt(0))
        || ",/.".contains(token.form());
  }
}
