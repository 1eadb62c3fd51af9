package accordo.frame.clause;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;

/**
 * Clauses of a language without a parser: commas and conjunctions part them where there is a finite
 * verb on either side; what stands between commas without a verb belongs to its neighbours.
 */
public final class VerbalClauses {
  private static final int FARTHEST_NOUN = 4;
  private static final String ACCUSATIVE = "t";

  private VerbalClauses() {}

  static int start(Sentence sentence, int token, Grammar grammar, boolean finite) {
    int start = pieceStart(sentence, token, grammar);
    boolean verb =
        finite || FiniteForms.areIn(sentence, start, pieceEnd(sentence, token, grammar), grammar);
    while (start > 0
        && !isHard(sentence, start, grammar)
        && !isContrasted(sentence, start, grammar)) {
      int before = pieceStart(sentence, start - 2, grammar);
      boolean verbBefore = start >= 2 && FiniteForms.areIn(sentence, before, start - 1, grammar);
      if (verbBefore && (verb || opensClause(sentence, start, grammar))) {
        break;
      }
      verb |= verbBefore;
      start = Math.max(0, before);
    }
    return start;
  }

  static int end(Sentence sentence, int token, Grammar grammar, boolean finite) {
    int start = start(sentence, token, grammar, finite);
    int end = pieceEnd(sentence, token, grammar);
    boolean verb = finite || FiniteForms.areIn(sentence, start, end, grammar);
    while (end < sentence.size()
        && !isHard(sentence, end + 1, grammar)
        && !isContrasted(sentence, end + 1, grammar)) {
      int next = pieceEnd(sentence, end + 1, grammar);
      boolean verbAfter = FiniteForms.areIn(sentence, end + 1, next, grammar);
      if (verbAfter && (verb || opensClause(sentence, end + 1, grammar))) {
        break;
      }
      verb |= verbAfter;
      end = next;
    }
    return end;
  }

  /** Whether the clause of a contrasting word has no verb of its own. */
  public static boolean isVerbless(Sentence sentence, int contrast, Grammar grammar) {
    int start = start(sentence, contrast, grammar, false);
    return !FiniteForms.areIn(sentence, start, end(sentence, contrast, grammar, false), grammar);
  }

  /** "a Falcon pedig a Delmart": set against the clause before, with a verb or without. */
  private static boolean isContrasted(Sentence sentence, int start, Grammar grammar) {
    int end = Math.min(sentence.size(), pieceEnd(sentence, start, grammar));
    for (int i = start; i < end && !grammar.contrasting().isEmpty(); i++) {
      if (grammar.contrasting().contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece that starts here cannot belong to the clause before it. */
  private static boolean opensClause(Sentence sentence, int start, Grammar grammar) {
    return start < sentence.size() && grammar.relative().contains(sentence.token(start).lower());
  }

  /** Whether the separator before the piece ends the clause whatever stands on either side. */
  private static boolean isHard(Sentence sentence, int start, Grammar grammar) {
    return start > 0
        && start - 1 < sentence.size()
        && Clauses.isBreak(sentence, start - 1, grammar);
  }

  private static int pieceStart(Sentence sentence, int token, Grammar grammar) {
    int i = Math.max(0, token);
    while (i > 0 && !separates(sentence, i - 1, grammar)) {
      i--;
    }
    return i;
  }

  private static int pieceEnd(Sentence sentence, int token, Grammar grammar) {
    int i = token;
    while (i < sentence.size() && !separates(sentence, i, grammar)) {
      i++;
    }
    return Math.max(i, Math.min(token, sentence.size()));
  }

  private static boolean separates(Sentence sentence, int i, Grammar grammar) {
    Token token = sentence.token(i);
    return token.form().equals(",")
        || Clauses.isBreak(sentence, i, grammar)
        || token.pos() == Pos.CONJ
            && grammar.and().contains(token.lower())
            && !joinsNouns(sentence, i);
  }

  /** "20 áruházzal és 1200 alkalmazottal működik": two nouns in one case are one part. */
  private static boolean joinsNouns(Sentence sentence, int conjunction) {
    if (conjunction == 0 || sentence.token(conjunction - 1).pos() != Pos.NOUN) {
      return false;
    }
    String ending = lastLetters(sentence.token(conjunction - 1));
    int end = Math.min(sentence.size(), conjunction + 1 + FARTHEST_NOUN);
    for (int i = conjunction + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.NOUN && lastLetters(token).equals(ending)) {
        return !ending.endsWith(ACCUSATIVE);
      }
      if (token.pos() == Pos.VERB || token.form().equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static String lastLetters(Token token) {
    String word = token.lower();
    return word.substring(Math.max(0, word.length() - 2));
  }
}
