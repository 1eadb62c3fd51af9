package accordo.frame.argument;

import static accordo.frame.argument.Slots.IS;
import static accordo.frame.argument.Slots.POSSESSOR;
import static accordo.frame.argument.Slots.SUBJECT;
import static accordo.frame.argument.Weights.RAISED;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.clause.Mentions;

/**
 * The company of which a trigger noun says what it is: "X, a supplier of Y", "merger partner X",
 * "the buyer of Y is X".
 */
final class NamedByNoun {
  private final Sentence sentence;
  private final Mentions mentions;
  private final PhraseParties parties;

  NamedByNoun(PhraseScope scope) {
    this.sentence = scope.sentence();
    this.mentions = scope.view().mentions();
    this.parties = scope.parties();
  }

  /** "Elica, fornitore di Whirlpool, produce": commas tell what parsers may miss. */
  void readBefore(Token noun) {
    int i = noun.index() - 1;
    while (i > 0 && isModifier(sentence.token(i), noun)) {
      i--;
    }
    if (i > 0 && sentence.token(i).form().equals(",") && mentions.at(i - 1) != null) {
      parties.collectAlone(sentence.token(mentions.at(i - 1).from()), IS, RAISED);
    }
  }

  /** "X, their first battery venture". */
  private static boolean isModifier(Token token, Token noun) {
    boolean own = token.head() == noun.index();
    return token.pos() == Pos.DET
        || token.pos() == Pos.ADJ
        || own && (token.is("nmod:poss") && token.pos() == Pos.PRON || token.is("compound"));
  }

  /**
   * Whether the governor is who the noun speaks of, and takes it if so: "X, propietaria de Y",
   * "merger partner X", the headline "X in talks".
   */
  boolean isGovernor(Token noun, Token governor) {
    boolean name = mentions.at(governor.index()) != null;
    if (name && noun.is("nsubj") && sentence.hasChild(governor, "cop")) {
      parties.collect(governor, IS, RAISED);
      return true;
    }
    boolean attribute = noun.is("amod") && noun.index() > governor.index();
    boolean apposed = noun.is("appos") || noun.is("acl");
    boolean compounded = noun.is("compound") && mentions.at(noun.index()) == null;
    if (apposed || attribute || compounded) {
      parties.collectAlone(governor, IS, RAISED);
      if (compounded && name) {
        readOwner(noun, governor);
      }
      return apposed || name;
    }
    boolean verbless = sentence.isHeadline() || governor.head() == Token.ROOT;
    if (name && noun.is("nmod") && verbless) {
      parties.collect(firstOfCoordinates(governor), SUBJECT, RAISED);
      return true;
    }
    return false;
  }

  /** "Y's supplier X": parsers take whose supplier it is for the owner of X. */
  private void readOwner(Token noun, Token name) {
    for (Token child : sentence.children(name)) {
      if (child.is("nmod:poss") && child.index() < noun.index()) {
        parties.collectAlone(child, POSSESSOR, RAISED);
      }
    }
  }

  /** "X and Y in talks": both are. */
  private Token firstOfCoordinates(Token name) {
    Token first = name;
    while (first.is("conj")) {
      first = sentence.head(first);
    }
    return first;
  }
}
