package accordo.frame.trigger;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;

/**
 * Whether a word that looks like a trigger is one, by its part of speech: "supplies" is the verb in
 * "X supplies Y" and no trigger in "medical supplies", but taggers take the verbs of headlines for
 * nouns.
 */
final class TriggerForms {
  /** How far a reflexive pronoun may stand before its verb ("s'est très vite offert"). */
  private static final int REFLEXIVE_GAP = 4;

  private final Grammar grammar;

  TriggerForms(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The reflexive pronoun of the verb, or -1: only adverbs and auxiliaries stand between. */
  int reflexive(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REFLEXIVE_GAP); i--) {
      Token token = sentence.token(i);
      if (grammar.reflexive().contains(token.lower())) {
        return i;
      }
      if (sentence.isParsed()
          && token.pos() != Pos.AUX
          && token.pos() != Pos.ADV
          && token.pos() != Pos.PRON) {
        return -1;
      }
    }
    return -1;
  }

  /** "fondersi", to which the tagger gives no tag. */
  private static boolean isOnlyVerb(Token token) {
    return token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  /** "al hacerse con": the infinitive that a pronoun is part of is no noun. */
  private static boolean isBeforePronoun(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.pos() == Pos.NOUN
        && at + 1 < sentence.size()
        && sentence.token(at + 1).span().equals(token.span())
        && !token.readings().isEmpty()
        && isOnlyVerb(token);
  }

  /** Whether the word may be the trigger, by tags and tree. */
  boolean allows(Sentence sentence, int head, TriggerTerm term) {
    boolean verb = term.frame().trigger().verb();
    Token token = sentence.token(head);
    Pos pos = token.pos();
    if (!sentence.isParsed()) {
      return pos != Pos.PUNCT && !(verb && isActionNoun(token, term.words().get(0)));
    }
    if (verb) {
      boolean nominal = pos == Pos.NOUN || pos == Pos.PROPN;
      return pos == Pos.VERB && !token.is("aux")
          || pos == Pos.OTHER && isOnlyVerb(token)
          || isBeforePronoun(sentence, head)
          || pos == Pos.AUX && !token.is("aux")
          || pos == Pos.ADJ
          || nominal
              && (sentence.isHeadline() || token.head() == Token.ROOT)
              && isVerbless(sentence);
    }
    return (pos != Pos.VERB && pos != Pos.AUX)
        || term.words().size() > 1
        || isApposed(token)
        || isOwned(sentence, token);
  }

  /** "lo scorporo di X": taggers take article and noun for pronoun and verb. */
  private boolean isOwned(Sentence sentence, Token token) {
    int at = token.index();
    return at > 0
        && at + 1 < sentence.size()
        && isAlsoNoun(token)
        && grammar.accusatives().containsKey(sentence.token(at - 1).lower())
        && grammar.genitive().contains(sentence.token(at + 1).lower());
  }

  /** Whether {@link #allows} may say yes, told by tags alone. */
  boolean mayAllow(Sentence sentence, int from, int to, TriggerTerm term) {
    if (!sentence.isParsed()) {
      return true;
    }
    if (!term.frame().trigger().verb()) {
      Token token = sentence.token(from);
      boolean verbal = token.pos() == Pos.VERB || token.pos() == Pos.AUX;
      return to - from > 1 || !verbal || isAlsoNoun(token) || isNoVerb(token);
    }
    return (mayBeVerb(sentence, sentence.token(from)) || isBeforePronoun(sentence, from))
        && (!term.reflexive() || reflexive(sentence, from) >= 0);
  }

  private static boolean mayBeVerb(Sentence sentence, Token token) {
    return switch (token.pos()) {
      case VERB, AUX, ADJ -> true;
      case OTHER -> isOnlyVerb(token);
      case NOUN, PROPN -> isVerbless(sentence);
      default -> false;
    };
  }

  /**
   * "X, sous-traitant de Y", "X, già distributrice di Y": what looks like a participle beside a
   * name may well be a noun, and is one if the dictionary knows no verb of the kind.
   */
  private static boolean isApposed(Token token) {
    return token.is("acl") && (isAlsoNoun(token) || isNoVerb(token));
  }

  private static boolean isNoVerb(Token token) {
    return !token.isUnknownWord()
        && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  private static boolean isAlsoNoun(Token token) {
    return token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.NOUN);
  }

  /** The stem of a Hungarian verb also starts its nouns: "fejleszt", "fejlesztés". */
  private static boolean isActionNoun(Token token, String pattern) {
    int stem = pattern.length() - 1;
    return pattern.endsWith("*")
        && token.lower().startsWith(pattern.substring(0, stem))
        && (token.lower().startsWith("és", stem) || token.lower().startsWith("ás", stem));
  }

  /** Taggers take the verb of a headline or of a short sentence for a noun now and then. */
  private static boolean isVerbless(Sentence sentence) {
    return sentence.tokens().stream().noneMatch(t -> t.pos() == Pos.VERB || t.pos() == Pos.AUX);
  }
}
