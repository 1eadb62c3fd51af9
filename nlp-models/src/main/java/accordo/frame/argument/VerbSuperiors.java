package accordo.frame.argument;

import static accordo.frame.argument.Slots.GOVERNOR_SUBJECT;
import static accordo.frame.argument.Weights.RAISED;

import accordo.annotate.Token;
import accordo.frame.clause.Predicates;
import java.util.List;

/**
 * Parties of a trigger verb that stand in the clauses above it: "X has its chips made by Y", "X
 * signed with Y an agreement to buy Z".
 */
final class VerbSuperiors {
  private static final int HIGHEST = 3;

  private final PhraseScope scope;

  VerbSuperiors(PhraseScope scope) {
    this.scope = scope;
  }

  void read(Token verb, boolean passive) {
    if (scope.sentence().hasChild(verb, "mark")) {
      readPartners(verb);
    }
    if (passive || scope.predicates().voice().isPassiveParticiple(verb)) {
      readUser(verb);
    }
    if (scope.predicates().voice().isDoneFor(verb)) {
      collectSubjectOf(scope.head(verb));
    }
  }

  /** "ha firmato con Y un accordo per comprare Z": with whom it was agreed to buy. */
  private void readPartners(Token infinitive) {
    Token up = infinitive;
    for (int height = 0; height < HIGHEST && isUnder(up); height++) {
      up = scope.head(up);
      for (Token child : scope.children(up)) {
        readPartner(child, infinitive);
        if (child.is("obj")) {
          scope.children(child).forEach(c -> readPartner(c, infinitive));
        }
      }
    }
  }

  private void readPartner(Token child, Token infinitive) {
    boolean oblique = child.is("obl") || child.is("nmod");
    String preposition = oblique ? scope.predicates().preposition(child) : null;
    if (preposition != null && child.index() < infinitive.index()) {
      String slot = "governor-" + scope.grammar().slots(preposition).get(0);
      scope.collect(child, List.of(slot), RAISED);
    }
  }

  private static boolean isUnder(Token token) {
    return token.is("advcl")
        || token.is("xcomp")
        || token.is("acl")
        || token.is("obj") && Predicates.isNominal(token);
  }

  /** "X monterà i pannelli prodotti da Y": for whom it is what the participle says. */
  private void readUser(Token participle) {
    Token thing = scope.head(participle);
    if (participle.is("acl") && thing != null && thing.is("obj")) {
      Token user = scope.predicates().subject(scope.head(thing));
      if (user != null && user.index() < thing.index()) {
        scope.collect(user, GOVERNOR_SUBJECT, RAISED);
      }
    }
  }

  private void collectSubjectOf(Token governor) {
    Token owner = scope.predicates().subject(governor);
    if (owner != null) {
      scope.collect(owner, GOVERNOR_SUBJECT, RAISED);
    }
  }
}
