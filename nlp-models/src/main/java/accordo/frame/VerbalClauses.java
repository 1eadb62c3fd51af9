package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.annotate.WordMemory;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Clauses of a language without a parser: commas and conjunctions part them where there is a finite
 * verb on either side; what stands between commas without a verb belongs to its neighbours.
 */
final class VerbalClauses {
  private static final Pattern PAST_FORM = Pattern.compile("\\p{L}{2}t([ae]k)?$");
  private static final Set<String> BEHIND_VERB =
      Set.of("a", "az", "be", "el", "fel", "ki", "le", "meg", "át", "össze", "vissza", "létre");
  private static final Pattern VERB_FORM =
      Pattern.compile(
          "\\p{L}{2}(tt[ae]|tt[áé]k|ítik?|ítj[aá]k?|[sr]ztj[aá]k?|sztik?|[rlgn]tj[aá]k?|zz[aá]k?)$");

  private static final WordMemory<Boolean> MAY_BE_PAST = formsOf(PAST_FORM);
  private static final WordMemory<Boolean> MAY_BE_VERB = formsOf(VERB_FORM);

  private VerbalClauses() {}

  private static WordMemory<Boolean> formsOf(Pattern pattern) {
    return new WordMemory<>(word -> pattern.matcher(word.lower()).find() ? true : null);
  }

  static int start(Sentence sentence, int token, Grammar grammar) {
    int start = pieceStart(sentence, token, grammar);
    boolean verb = hasVerb(sentence, start, pieceEnd(sentence, token, grammar));
    while (start > 0
        && !isHard(sentence, start, grammar)
        && !isContrasted(sentence, start, grammar)) {
      int before = pieceStart(sentence, start - 2, grammar);
      boolean verbBefore = start >= 2 && hasVerb(sentence, before, start - 1);
      if (verbBefore && (verb || opensClause(sentence, start, grammar))) {
        break;
      }
      verb |= verbBefore;
      start = Math.max(0, before);
    }
    return start;
  }

  static int end(Sentence sentence, int token, Grammar grammar) {
    int start = start(sentence, token, grammar);
    int end = pieceEnd(sentence, token, grammar);
    boolean verb = hasVerb(sentence, start, end);
    while (end < sentence.size()
        && !isHard(sentence, end + 1, grammar)
        && !isContrasted(sentence, end + 1, grammar)) {
      int next = pieceEnd(sentence, end + 1, grammar);
      boolean verbAfter = hasVerb(sentence, end + 1, next);
      if (verbAfter && (verb || opensClause(sentence, end + 1, grammar))) {
        break;
      }
      verb |= verbAfter;
      end = next;
    }
    return end;
  }

  /** Whether the clause of a contrasting word has no verb of its own. */
  static boolean isVerbless(Sentence sentence, int contrast, Grammar grammar) {
    return !hasVerb(sentence, start(sentence, contrast, grammar), end(sentence, contrast, grammar));
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

  private static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean former =
          token.lower().equals("volt")
              && i + 1 < sentence.size()
              && sentence.token(i + 1).pos() == Pos.NOUN;
      boolean verb =
          token.pos() == Pos.VERB || token.pos() == Pos.AUX || isMistaken(sentence, token);
      if (verb && !former && !token.lower().endsWith("ni")) {
        return true;
      }
    }
    return false;
  }

  /** The tagger takes rarer definite forms ("bővíti", "leválasztja") for nouns or adjectives. */
  private static boolean isMistaken(Sentence sentence, Token token) {
    return isPastForm(sentence, token)
        || (token.pos() == Pos.NOUN || token.pos() == Pos.ADJ)
            && !token.hasCapital()
            && MAY_BE_VERB.of(token) != null;
  }

  /** "adott el", "zárt a cég": before its prefix or an article a participle is the past tense. */
  private static boolean isPastForm(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.pos() == Pos.ADJ
        && !token.hasCapital()
        && MAY_BE_PAST.of(token) != null
        && next < sentence.size()
        && BEHIND_VERB.contains(sentence.token(next).lower());
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
        || token.pos() == Pos.CONJ && grammar.and().contains(token.lower());
  }
}
