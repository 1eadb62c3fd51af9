package accordo.company.lexicon;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.regex.Pattern;

/** Legal forms in a sentence: "S.p.A.", "Co Ltd", "& Co. KG". */
public final class LegalForms {
  /** Tokens of the longest form. */
  public static final int LONGEST = 5;

  /** "Sp. z o.o.-nak": a case after a hyphen, in Hungarian. */
  private static final Pattern ENDING = Pattern.compile("-\\p{Ll}+$");

  private LegalForms() {}

  /** The token after a form that starts here, else the same token. */
  public static int end(Sentence sentence, int from) {
    int start = from < sentence.size() && sentence.token(from).form().equals(",") ? from + 1 : from;
    for (int to = Math.min(sentence.size(), start + LONGEST); to > start; to--) {
      if (isForm(sentence, start, to)) {
        return to;
      }
    }
    return from;
  }

  public static boolean isForm(Sentence sentence, int from, int to) {
    char first = sentence.token(from).form().charAt(0);
    if (!Character.isUpperCase(first) && first != '&' || isBracket(sentence.token(to - 1))) {
      return false;
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(sentence.token(i).form());
    }
    return NameForms.isLegalForm(ENDING.matcher(joined).replaceFirst(""));
  }

  /** "LLC (“Brackwater”)": what follows in brackets is no part of the form. */
  private static boolean isBracket(Token token) {
    char last = token.form().charAt(token.form().length() - 1);
    return !Character.isLetterOrDigit(last) && last != '.';
  }
}
