package accordo.frame.clause;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;
import java.util.Set;

/** Rough clause bounds, from punctuation, relative words and, without a tree, from the verbs. */
public final class Clauses {
  private static final Set<String> BREAKS = Set.of(";", ":", "–", "—", "--");

  private Clauses() {}

  /**
   * First token of the clause whose verb the token is, which a tagger may take for a noun.
   *
   * @param finite whether the token is sure to be a finite verb
   */
  public static int start(Sentence sentence, int token, Grammar grammar, boolean finite) {
    return isVerbal(sentence, grammar)
        ? VerbalClauses.start(sentence, token, grammar, finite)
        : start(sentence, token, grammar);
  }

  /** The token after the last one of the clause whose verb the token is. */
  public static int end(Sentence sentence, int token, Grammar grammar, boolean finite) {
    return isVerbal(sentence, grammar)
        ? VerbalClauses.end(sentence, token, grammar, finite)
        : end(sentence, token, grammar);
  }

  /** First token of the clause that holds the token. */
  public static int start(Sentence sentence, int token, Grammar grammar) {
    if (isVerbal(sentence, grammar)) {
      return VerbalClauses.start(sentence, token, grammar, false);
    }
    for (int i = token; i > 0; i--) {
      if (isBreak(sentence, i - 1, grammar)) {
        return i;
      }
    }
    return 0;
  }

  /** The token after the clause's last one. */
  public static int end(Sentence sentence, int token, Grammar grammar) {
    if (isVerbal(sentence, grammar)) {
      return VerbalClauses.end(sentence, token, grammar, false);
    }
    for (int i = token + 1; i < sentence.size(); i++) {
      if (isBreak(sentence, i, grammar)) {
        return i;
      }
    }
    return sentence.size();
  }

  private static boolean isVerbal(Sentence sentence, Grammar grammar) {
    return grammar.hasCases() && !sentence.isParsed();
  }

  static boolean isBreak(Sentence sentence, int i, Grammar grammar) {
    Token token = sentence.token(i);
    if (BREAKS.contains(token.form())) {
      return true;
    }
    return token.form().equals(",")
        && i + 1 < sentence.size()
        && grammar.relative().contains(sentence.token(i + 1).lower())
        && !(grammar.verbFinal() && sentence.token(i + 1).pos() == Pos.DET);
  }
}
