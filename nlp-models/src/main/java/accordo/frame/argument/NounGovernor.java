package accordo.frame.argument;

import static accordo.frame.argument.Slots.DATIVE;
import static accordo.frame.argument.Slots.GOVERNOR_OBJECT;
import static accordo.frame.argument.Slots.IS;
import static accordo.frame.argument.Slots.SUBJECT;
import static accordo.frame.argument.Weights.LOOSE;
import static accordo.frame.argument.Weights.NESTED;
import static accordo.frame.argument.Weights.RAISED;
import static accordo.frame.argument.Weights.SURE;

import accordo.annotate.Pos;
import accordo.annotate.Token;
import accordo.company.Mention;

/**
 * The parties that the verb above a trigger noun has: "X signs an agreement with Y", "X is planning
 * the takeover of Y", but not "the commission approves the takeover of Y".
 */
final class NounGovernor {
  private final PhraseScope scope;
  private final VerbDependents dependents;
  private boolean subjectless;

  NounGovernor(PhraseScope scope, VerbDependents dependents) {
    this.scope = scope;
    this.dependents = dependents;
  }

  /** Whether a verb has been read that has no subject: the pro-drop "ha firmato un accordo". */
  boolean isSubjectless() {
    return subjectless;
  }

  /**
   * Reads a governing verb.
   *
   * @param noun the trigger, or the noun of its phrase that depends on the verb
   */
  void read(Token noun, Token verb) {
    boolean passive = scope.predicates().voice().isPassive(verb);
    Token subject = subject(noun, verb);
    subjectless = subject == null && !noun.is("nsubj") && !passive && verb.pos() == Pos.VERB;
    if (subject != null && passive) {
      scope.collect(subject, GOVERNOR_OBJECT, LOOSE);
    } else if (subject != null) {
      readSubject(subject, noun, verb);
    }
    if (noun.is("nsubj")) {
      readPredicate(verb);
    }
    for (Token child : scope.children(verb)) {
      if (child != noun) {
        readChild(child, noun, passive);
      }
    }
  }

  /** Headlines may lack the verb, so that the name stands in its place: "X nearing a deal". */
  private Token subject(Token noun, Token verb) {
    Token found = noun.is("nsubj") ? null : scope.predicates().subject(verb);
    boolean inPlace = scope.isNamed(verb) && noun.index() > verb.index();
    return found == null && inPlace ? verb : found;
  }

  private void readSubject(Token subject, Token noun, Token verb) {
    boolean light = verb.hasLemmaIn(scope.grammar().support());
    boolean judge = !light && isBody(subject);
    boolean others = noun.is("nmod") && hasNamedOwner(noun);
    if (subject != noun && !judge && !others) {
      double weight = light ? SURE : noun.is("obj") ? NESTED : LOOSE;
      scope.collect(subject, noun.is("xcomp") ? IS : SUBJECT, weight);
      scope.marks().markSubject(subject);
    }
  }

  private void readChild(Token child, Token noun, boolean passive) {
    if (child.is("obl") || child.is("nmod")) {
      dependents.readOblique(child, passive, RAISED);
    } else if (VerbDependents.isDative(child)) {
      scope.collect(child, DATIVE, RAISED);
    } else if (child.is("obj") && !noun.is("obj")) {
      scope.collect(child, GOVERNOR_OBJECT, LOOSE);
    }
  }

  /** "Its largest supplier remains X." */
  private void readPredicate(Token verb) {
    if (verb.hasLemmaIn(scope.grammar().remaining())) {
      for (Token child : scope.children(verb)) {
        if (child.is("xcomp") || child.is("obj")) {
          scope.collect(child, IS, RAISED);
        }
      }
    }
  }

  /** "X signs an agreement with Y's venture Z": X has no part in that. */
  private boolean hasNamedOwner(Token noun) {
    return scope.children(noun).stream()
        .anyMatch(c -> c.is("nmod:poss") && c.pos() == Pos.PROPN && scope.isNamed(c));
  }

  /** "The commission approves the takeover of X" without a part in it. */
  private boolean isBody(Token token) {
    Mention mention = scope.mention(token);
    return mention != null && mention.kind() == Mention.Kind.BODY;
  }
}
