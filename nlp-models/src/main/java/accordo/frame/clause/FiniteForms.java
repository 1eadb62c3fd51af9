package accordo.frame.clause;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.annotate.WordMemory;
import accordo.frame.pack.Grammar;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finite verbs of a language without a parser, also where the tagger takes them for something else:
 * definite forms ("bővíti") for nouns, the past tense ("kapott") for a participle.
 */
final class FiniteForms {
  private static final Pattern PAST_FORM = Pattern.compile("\\p{L}{2}t([ae]k)?$");
  private static final Pattern FINISHED_FORM = Pattern.compile("\\p{L}([tlnrsd]t|szt)([ae]k)?$");
  private static final Set<String> BEHIND_VERB =
      Set.of("a", "az", "be", "el", "fel", "ki", "le", "meg", "át", "össze", "vissza", "létre");
  private static final Pattern VERB_FORM =
      Pattern.compile(
          "\\p{L}{2}(tt[ae]|tt[áé]k|ítik?|ítj[aá]k?|[sr]ztj[aá]k?|sztik?|[rlgn]tj[aá]k?|zz[aá]k?)$");

  private static final WordMemory<Boolean> MAY_BE_PAST = formsOf(PAST_FORM);
  private static final WordMemory<Boolean> MAY_BE_FINISHED = formsOf(FINISHED_FORM);
  private static final WordMemory<Boolean> MAY_BE_VERB = formsOf(VERB_FORM);

  private FiniteForms() {}

  private static WordMemory<Boolean> formsOf(Pattern pattern) {
    return new WordMemory<>(word -> pattern.matcher(word.lower()).find() ? true : null);
  }

  /** Whether one of the tokens is a finite verb. */
  static boolean areIn(Sentence sentence, int from, int to, Grammar grammar) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean former =
          token.lower().equals("volt")
              && i + 1 < sentence.size()
              && sentence.token(i + 1).pos() == Pos.NOUN;
      boolean verb =
          token.pos() == Pos.VERB
              || token.pos() == Pos.AUX
              || isMistaken(sentence, token, grammar)
              || isPredicate(sentence, token, from, to, grammar);
      if (verb && !former && !token.lower().endsWith("ni")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMistaken(Sentence sentence, Token token, Grammar grammar) {
    return isBeforePrefix(sentence, token)
        || (token.pos() == Pos.NOUN || token.pos() == Pos.ADJ)
            && !token.hasCapital()
            && (MAY_BE_VERB.of(token) != null || grammar.finite().contains(token.lower()));
  }

  /** "adott el", "zárt a cég": before its prefix or an article a participle is the past tense. */
  private static boolean isBeforePrefix(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.pos() == Pos.ADJ
        && !token.hasCapital()
        && MAY_BE_PAST.of(token) != null
        && next < sentence.size()
        && BEHIND_VERB.contains(sentence.token(next).lower());
  }

  /** "a szere tavaly kapott engedélyt": a participle with a subject of its own, not an article. */
  private static boolean isPredicate(
      Sentence sentence, Token token, int from, int to, Grammar grammar) {
    if (token.pos() != Pos.ADJ || token.hasCapital() || MAY_BE_FINISHED.of(token) == null) {
      return false;
    }
    for (int i = token.index() - 1; i >= from; i--) {
      Token before = sentence.token(i);
      if (before.pos() == Pos.DET || grammar.agent().contains(before.lower())) {
        return false;
      }
      if (before.pos() == Pos.NOUN || before.pos() == Pos.PROPN) {
        return isBare(before, grammar) && token.index() + 1 < to;
      }
    }
    return false;
  }

  private static boolean isBare(Token token, Grammar grammar) {
    return grammar.uninflected().contains(token.lower())
        || grammar.inflected().stream().noneMatch(token.lower()::endsWith);
  }
}
