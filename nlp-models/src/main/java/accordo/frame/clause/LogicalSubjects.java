package accordo.frame.clause;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;

/**
 * Who acts in a verb, in its own clause or found through control, coordination and relative
 * clauses: X in "X agreed to buy Y", "X sold Y and bought Z", "X, which bought Y".
 */
final class LogicalSubjects {
  /** How many verbs are climbed to a subject. */
  static final int DEEPEST = 6;

  private final Sentence sentence;
  private final Mentions mentions;
  private final StraySubjects stray;
  private final RelativeClauses relatives;
  private final Voice voice;
  private final OwnSubjects own;
  private final Controllers controllers;
  private final PurposeSubjects purposes;

  LogicalSubjects(
      Sentence sentence,
      Grammar grammar,
      Mentions mentions,
      Prepositions prepositions,
      StraySubjects stray,
      RelativeClauses relatives,
      Voice voice) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.stray = stray;
    this.relatives = relatives;
    this.voice = voice;
    this.own = new OwnSubjects(sentence, grammar, mentions, prepositions, stray, relatives);
    this.controllers = new Controllers(sentence, grammar, mentions, voice);
    this.purposes =
        new PurposeSubjects(sentence, grammar, mentions, prepositions, controllers, this);
  }

  /**
   * The subject of a verb, or null.
   *
   * @param depth how many verbs have been climbed to this one
   */
  Token of(Token verb, int depth) {
    Token found = own.of(verb);
    Token head = sentence.head(verb);
    if (found != null || head == null || depth > DEEPEST) {
      return found;
    }
    if (Gerunds.isPassive(sentence, verb)) {
      return Predicates.isNominal(head) ? above(head, depth) : of(head, depth + 1);
    }
    if (voice.isPassiveParticiple(verb) || isCleft(verb, head)) {
      return head;
    }
    Token told = stray.toBeDone(verb);
    Token controller = told == null ? controllers.of(verb, head) : told;
    if (controller != null) {
      return controller;
    }
    if (verb.is("conj") || verb.is("xcomp") || verb.is("advcl") || verb.is("ccomp")) {
      boolean bare = Predicates.isNominal(head) && !sentence.hasChild(head, "nsubj");
      return bare ? null : of(head, depth + 1);
    }
    if (Gerunds.isTakenForAdjective(sentence, mentions, verb)) {
      return ofGerund(verb, sentence.head(head), depth);
    }
    return verb.is("acl") ? ofModifier(verb, head, depth) : null;
  }

  private Token ofGerund(Token verb, Token governor, int depth) {
    if (governor == null) {
      return null;
    }
    return Predicates.isNominal(governor)
        ? purposes.actor(verb, governor, depth)
        : of(governor, depth + 1);
  }

  private Token ofModifier(Token verb, Token noun, int depth) {
    if (relatives.isClause(verb)) {
      boolean marked = relatives.hasMarkedPronoun(verb);
      return !marked ? noun : Predicates.isNominal(noun) ? above(noun, depth) : of(noun, depth + 1);
    }
    return isFreeParticiple(verb, noun) ? above(noun, depth) : purposes.of(verb, noun, depth);
  }

  /** "X renewed the licence, ending a dispute", taken for "the licence that ends a dispute". */
  private boolean isFreeParticiple(Token verb, Token noun) {
    return verb.tag().equals("VBG")
        && verb.index() > 0
        && sentence.token(verb.index() - 1).form().equals(",")
        && mentions.at(noun.index()) == null;
  }

  /** The subject of the verb that a nominal depends on, if another; or null. */
  private Token above(Token nominal, int depth) {
    Token up = sentence.head(nominal);
    while (up != null && up.pos() != Pos.VERB) {
      up = sentence.head(up);
    }
    Token found = up == null ? null : of(up, depth + 1);
    return found == nominal ? null : found;
  }

  /** "A vendere è la famiglia": who does it is the predicate. */
  private boolean isCleft(Token verb, Token head) {
    return Predicates.isNominal(head)
        && (verb.is("ccomp") || verb.is("csubj") || verb.is("advcl"))
        && sentence.hasChild(verb, "mark")
        && sentence.hasChild(head, "cop");
  }
}
