package accordo.frame.argument;

import static accordo.frame.argument.Slots.IS;
import static accordo.frame.argument.Slots.POSSESSOR;
import static accordo.frame.argument.Slots.SUBJECT;
import static accordo.frame.argument.Weights.LOOSE;
import static accordo.frame.argument.Weights.RAISED;
import static accordo.frame.argument.Weights.SURE;

import accordo.annotate.Pos;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Predicates;
import java.util.List;

/**
 * The parties of a trigger noun, in its own phrase and in the phrases and the clause above: "X's
 * purchase of Y", "X, a supplier of Y", "X has signed an agreement with Y".
 */
final class NounArguments {
  private static final int HIGHEST = 3;

  private static final List<String> LABEL = List.of("label");

  private final PhraseScope scope;
  private final NounModifiers modifiers;
  private final NounGovernor governor;
  private final NamedByNoun named;
  private final FrontedNouns fronted;
  private final LabelNouns labels;

  NounArguments(PhraseScope scope) {
    this.scope = scope;
    VerbDependents dependents = new VerbDependents(scope, new TakenUp(scope.view()));
    this.modifiers = new NounModifiers(scope, dependents);
    this.governor = new NounGovernor(scope, dependents);
    this.named = new NamedByNoun(scope);
    this.fronted = new FrontedNouns(scope.view());
    this.labels = new LabelNouns(scope.sentence());
  }

  void read(Token noun) {
    scope.marks().markPhraseOf(noun);
    Token described = fronted.described(noun);
    boolean owned = described != null && fronted.isOwned(noun);
    if (described != null) {
      scope.collectAlone(described, owned ? POSSESSOR : IS, SURE);
    }
    readOwnPhrase(noun, owned);
    for (Token actor : labels.actors(noun)) {
      scope.collect(actor, LABEL, SURE);
    }
    readAbove(noun);
    named.readBefore(noun);
    if (!owned) {
      readPossessors(noun);
    }
  }

  /** Whether the verb above, once read, turned out to have no subject. */
  boolean isSubjectless() {
    return governor.isSubjectless();
  }

  private void readOwnPhrase(Token noun, boolean owned) {
    Mention inside = scope.mention(noun);
    if (inside != null && inside.isCompounded()) {
      scope.collectAlone(noun, List.of("compound", "of"), SURE);
    }
    for (Token child : scope.children(noun)) {
      if (owned && scope.parties().isPossessive(child)) {
        continue;
      }
      if (scope.parties().isPossessive(child) && hasAgent(noun)) {
        scope.collectAlone(child, POSSESSOR, SURE);
      }
      modifiers.read(child, SURE);
      if (noun.is("conj") && child.is("nmod:poss") && !isNoun(child)) {
        scope.collectAlone(scope.head(noun), List.of("poss"), RAISED);
      }
    }
  }

  /** "X announced its purchase by Y": whose it is gets bought. */
  private boolean hasAgent(Token noun) {
    int next = noun.index() + 1;
    return next < scope.sentence().size()
        && scope.grammar().agent().contains(scope.sentence().token(next).lower());
  }

  private static boolean isNoun(Token token) {
    return token.pos() == Pos.NOUN || token.pos() == Pos.PROPN;
  }

  /** Climbs through the nouns that the trigger belongs to, up to a verb or to who bears it. */
  private void readAbove(Token noun) {
    Token up = noun;
    for (int height = 0; height < HIGHEST; height++) {
      Token above = scope.head(up);
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
    for (Token sibling : scope.children(above)) {
      if (sibling != up && (same || !sibling.is("nsubj"))) {
        modifiers.read(sibling, weight);
      } else if (sibling != up) {
        scope.collect(sibling, SUBJECT, weight);
        scope.marks().markSubject(sibling);
      }
    }
  }

  /** "one of its customers" is a customer, "a partner in a venture" is none. */
  private boolean isPartOf(Token noun) {
    String preposition = noun.is("nmod") ? scope.predicates().preposition(noun) : null;
    return preposition == null || scope.grammar().slots(preposition).contains("of");
  }

  /** "its purchase of Y": whose it is, where nobody else is found to act. */
  private void readPossessors(Token noun) {
    if (!scope.parties().arguments().holdsSubject()) {
      for (Token child : scope.children(noun)) {
        if (scope.parties().isPossessive(child)) {
          scope.collectAlone(child, POSSESSOR, RAISED);
        }
      }
    }
  }
}
