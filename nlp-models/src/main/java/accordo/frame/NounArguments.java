package accordo.frame;

import static accordo.frame.Slots.POSSESSOR;
import static accordo.frame.Slots.SUBJECT;
import static accordo.frame.Weights.LOOSE;
import static accordo.frame.Weights.RAISED;
import static accordo.frame.Weights.SURE;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.List;

/**
 * The parties of a trigger noun, in its own phrase and in the phrases and the clause above: "X's
 * purchase of Y", "X, a supplier of Y", "X has signed an agreement with Y".
 */
final class NounArguments {
  private static final int HIGHEST = 3;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Predicates predicates;
  private final PhraseParties parties;
  private final PhraseMarks marks;
  private final NounModifiers modifiers;
  private final NounGovernor governor;
  private final NamedByNoun named;

  NounArguments(SentenceView view, PhraseParties parties, PhraseMarks marks) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
    this.predicates = view.predicates();
    this.parties = parties;
    this.marks = marks;
    VerbDependents dependents =
        new VerbDependents(view, parties, marks, new TakenUp(sentence, grammar, mentions));
    this.modifiers = new NounModifiers(view, parties, marks, dependents);
    this.governor = new NounGovernor(view, parties, marks, dependents);
    this.named = new NamedByNoun(view, parties);
  }

  void read(Token noun) {
    marks.markPhraseOf(noun);
    readOwnPhrase(noun);
    readAbove(noun);
    named.readBefore(noun);
    readPossessors(noun);
  }

  /** Whether the verb above, once read, turned out to have no subject. */
  boolean isSubjectless() {
    return governor.isSubjectless();
  }

  private void readOwnPhrase(Token noun) {
    Mention inside = mentions.at(noun.index());
    if (inside != null && inside.isCompounded()) {
      parties.collectAlone(noun, List.of("compound", "of"), SURE);
    }
    for (Token child : sentence.children(noun)) {
      modifiers.read(child, SURE);
      if (noun.is("conj") && child.is("nmod:poss") && !isNoun(child)) {
        parties.collectAlone(sentence.head(noun), List.of("poss"), RAISED);
      }
    }
  }

  private static boolean isNoun(Token token) {
    return token.pos() == Pos.NOUN || token.pos() == Pos.PROPN;
  }

  /** Climbs through the nouns that the trigger belongs to, up to a verb or to who bears it. */
  private void readAbove(Token noun) {
    Token up = noun;
    for (int height = 0; height < HIGHEST; height++) {
      Token above = sentence.head(up);
      if (above == null || named.isGovernor(up, above)) {
        return;
      }
      if (!Predicates.isNominal(above) && above.pos() != Pos.ADJ && above.pos() != Pos.NUM) {
        governor.read(up, above);
        return;
      }
      readSiblings(up, above);
      up = above;
    }
  }

  private void readSiblings(Token up, Token above) {
    double weight = up.is("compound") || up.is("amod") ? SURE : LOOSE;
    boolean same = weight == SURE || isPartOf(up);
    for (Token sibling : sentence.children(above)) {
      if (sibling != up && (same || !sibling.is("nsubj"))) {
        modifiers.read(sibling, weight);
      } else if (sibling != up) {
        parties.collect(sibling, SUBJECT, weight);
        marks.markSubject(sibling);
      }
    }
  }

  /** "one of its customers" is a customer, "a partner in a venture" is none. */
  private boolean isPartOf(Token noun) {
    String preposition = noun.is("nmod") ? predicates.preposition(noun) : null;
    return preposition == null || grammar.slots(preposition).contains("of");
  }

  /** "its purchase of Y": whose it is, where nobody else is found to act. */
  private void readPossessors(Token noun) {
    if (!parties.arguments().holdsSubject()) {
      for (Token child : sentence.children(noun)) {
        if (parties.isPossessive(child)) {
          parties.collectAlone(child, POSSESSOR, RAISED);
        }
      }
    }
  }
}
