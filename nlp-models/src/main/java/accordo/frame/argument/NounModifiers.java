package accordo.frame.argument;

import static accordo.frame.argument.Slots.APPOSED;
import static accordo.frame.argument.Slots.IS;
import static accordo.frame.argument.Slots.POSSESSOR;
import static accordo.frame.argument.Slots.SUBJECT;
import static accordo.frame.argument.Weights.RAISED;

import accordo.annotate.Pos;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.List;

/**
 * The slots of what modifies a trigger noun, or a noun above it: "X's sale of Y to Z", "the Y
 * deal", "a settlement reached between X and Y", "la oferta que X ha lanzado sobre Y".
 */
final class NounModifiers {
  private static final List<String> COUNTED = List.of("maker");

  private final PhraseScope scope;
  private final VerbDependents dependents;

  NounModifiers(PhraseScope scope, VerbDependents dependents) {
    this.scope = scope;
    this.dependents = dependents;
  }

  void read(Token child, double weight) {
    if (isOwner(child)) {
      Token antecedent = scope.predicates().relatives().nameBefore(child);
      scope.collect(antecedent == null ? child : antecedent, POSSESSOR, weight);
    } else if (isCounted(child)) {
      scope.collectAlone(child, COUNTED, weight);
    } else if (child.is("nmod") || child.is("obl")) {
      String preposition = scope.predicates().preposition(child);
      List<String> bare = child.index() < child.head() ? POSSESSOR : List.of("of");
      scope.collect(child, preposition == null ? bare : scope.grammar().slots(preposition), weight);
    } else if (child.is("compound") || child.is("flat") || child.is("amod")) {
      scope.collectAlone(child, List.of("compound", "poss"), weight * RAISED);
    } else if (child.is("nsubj")) {
      scope.collect(child, IS, weight);
      scope.marks().markSubject(child);
    } else if (child.is("appos") || child.is("dep")) {
      scope.collectAlone(child, APPOSED, weight);
    } else if (child.is("acl")) {
      readClause(child, weight);
    }
  }

  /** "un ordine per 70 Airbus": those are not of the firm, it makes them. */
  private boolean isCounted(Token child) {
    Mention mention = scope.mention(child);
    return scope.grammar().headFirst()
        && (child.is("nmod") || child.is("conj"))
        && mention != null
        && mention.kind() != Mention.Kind.REFERENCE
        && child.index() > 0
        && scope.sentence().token(child.index() - 1).pos() == Pos.NUM;
  }

  private boolean isOwner(Token child) {
    return child.is("nmod:poss")
        || child.is("det:poss")
        || child.is("det") && scope.grammar().possessives().contains(child.lower());
  }

  private void readClause(Token verb, double weight) {
    if (scope.predicates().voice().isPassiveParticiple(verb)) {
      readParticiple(verb, weight);
    } else {
      readBearer(verb, weight);
    }
  }

  /** "a settlement reached between X and Y", "a venture called Z". */
  private void readParticiple(Token participle, double weight) {
    for (Token child : scope.children(participle)) {
      if (child.is("obl")) {
        dependents.readOblique(child, false, weight * RAISED);
      } else if (child.is("obj") || child.is("xcomp")) {
        scope.collectAlone(child, APPOSED, weight * RAISED);
      }
    }
  }

  /** "la oferta que X ha lanzado sobre Y": who bears the noun in a clause of which it is object. */
  private void readBearer(Token verb, double weight) {
    boolean light = scope.grammar().headFirst() && verb.hasLemmaIn(scope.grammar().support());
    Token bearer =
        light && scope.predicates().relatives().object(verb) != null
            ? scope.predicates().subject(verb)
            : null;
    boolean own = bearer != null && bearer.head() == verb.index();
    if (own && !isSaidOf(bearer, scope.head(verb))) {
      scope.collect(bearer, SUBJECT, weight * RAISED);
      for (Token child : scope.children(verb)) {
        if (child.is("obl") || child.is("nmod")) {
          dependents.readOblique(child, false, weight * RAISED);
        }
      }
    }
  }

  /** In "X, the venture that the company founded", X has not founded itself. */
  private boolean isSaidOf(Token bearer, Token noun) {
    Token named = noun.is("appos") ? scope.head(noun) : null;
    Mention one = scope.mention(bearer);
    Mention other = named == null ? null : scope.mention(named);
    return one != null && other != null && one.names().equals(other.names());
  }
}
