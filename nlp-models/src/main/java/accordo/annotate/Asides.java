package accordo.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the words that only disturb a parser: datelines, tickers, brackets that hold no verb. */
final class Asides {
  private static final Pattern TICKER = Pattern.compile("<[^<>]{1,16}>");
  private static final int LONGEST = 14;

  private Asides() {}

  static boolean isTicker(Token token) {
    return token.form().charAt(0) == '<' && TICKER.matcher(token.form()).matches();
  }

  /** The words of a tagged sentence that a parser should see, in order. */
  static List<Token> without(Sentence sentence) {
    BitSet aside = new BitSet();
    aside.set(0, Dateline.end(sentence));
    for (Token token : sentence.tokens()) {
      if (isTicker(token)) {
        aside.set(token.index());
      } else if (token.form().equals("(") && token.index() > 0) {
        int end = end(sentence, token.index());
        aside.set(token.index(), Math.max(token.index(), end));
      }
    }
    List<Token> kept = new ArrayList<>(sentence.size());
    sentence.tokens().stream().filter(t -> !aside.get(t.index())).forEach(kept::add);
    return kept;
  }

  /** The token after the closing bracket, or 0 where the bracket should stay. */
  private static int end(Sentence sentence, int open) {
    for (int i = open + 1; i < sentence.size() && i <= open + LONGEST; i++) {
      Token token = sentence.token(i);
      if (token.form().equals(")")) {
        return i + 1;
      }
      if (token.pos() == Pos.VERB) {
        return 0;
      }
    }
    return 0;
  }
}
