package accordo.frame.argument;

import static accordo.frame.argument.Slots.OBJECT;
import static accordo.frame.argument.Slots.SUBJECT;
import static accordo.frame.argument.Weights.NESTED;
import static accordo.frame.argument.Weights.RAISED;
import static accordo.frame.argument.Weights.SURE;

import accordo.annotate.Pos;
import accordo.annotate.Token;
import accordo.frame.clause.Predicates;
import accordo.frame.clause.Voice;
import accordo.frame.trigger.TriggerHit;
import java.util.List;

/**
 * The parties of a trigger verb: "X bought Y from Z", "Y was bought by X", "Y, which X had bought".
 */
final class VerbArguments {
  /** Who gets something: "X is awarded Y", French "X se voit attribuer Y". */
  private static final List<String> RECIPIENT = List.of("iobj", "à");

  /** Who has something done: "X fait construire Y par Z". */
  private static final List<String> CAUSER = List.of("causer");

  private final PhraseScope scope;
  private final TakenUp takenUp;
  private final FrontedParticiples fronted;
  private final VerbDependents dependents;
  private final VerbSuperiors superiors;
  private final Token verb;
  private final boolean takesObject;

  private boolean passive;
  private Token subject;

  /** What the parser calls the subject is the object: "Nel 1998 rilevò la Borgo". */
  private boolean moved;

  /** Who acts, where the thing stands first and a pronoun takes it up; or null. */
  private Dislocation dislocation;

  /** The object that the verb's relative clause is said of: "Y, which X bought"; or null. */
  private Token antecedent;

  VerbArguments(PhraseScope scope, TriggerHit hit) {
    this.scope = scope;
    this.takenUp = new TakenUp(scope.view());
    this.fronted = new FrontedParticiples(scope.view());
    this.dependents = new VerbDependents(scope, takenUp);
    this.superiors = new VerbSuperiors(scope);
    this.verb = scope.sentence().token(hit.head());
    this.takesObject = hit.frame().takesObject();
  }

  void read(TriggerHit hit) {
    findSubjectAndAntecedent();
    readSubject();
    readObjectOutside();
    for (Token child : scope.children(verb)) {
      readChild(child);
    }
    GenitivePronouns.read(scope, verb);
    Token shared = passive || !takesObject ? null : SharedObjects.of(scope.sentence(), verb);
    if (shared != null) {
      dependents.read(shared, false);
    }
    superiors.read(verb, passive);
    readFurtherVerbs(hit);
  }

  /** Whether it takes up a thing told before, of which it says only who does it. */
  boolean takesUp() {
    return dislocation != null;
  }

  /** Whether the verb, once read, turned out to have no subject of its own. */
  boolean isSubjectless() {
    return (subject == null || moved) && !passive;
  }

  private void findSubjectAndAntecedent() {
    Token described = takesObject ? fronted.described(verb) : null;
    if (described != null) {
      subject = described;
      passive = true;
      fronted.agents(verb).forEach(agent -> scope.collect(agent, SUBJECT, NESTED));
      return;
    }
    passive = scope.predicates().voice().isPassive(verb);
    subject = scope.predicates().subject(verb);
    boolean active = takesObject && !passive && subject != null;
    moved = active && scope.predicates().isStrayObject(verb, subject);
    antecedent = passive ? null : scope.predicates().relatives().object(verb);
    dislocation =
        takesObject && !passive && antecedent == null
            ? Dislocation.of(
                scope.sentence(), scope.grammar(), scope.view().mentions(), takenUp, verb)
            : null;
    if (dislocation != null) {
      subject = dislocation.acting().get(0);
      moved = false;
    } else if (takesObject && scope.predicates().isInverted(verb, subject, antecedent)) {
      Token acting = antecedent;
      antecedent = subject;
      subject = acting;
    }
  }

  private void readSubject() {
    if (subject == null) {
      return;
    }
    Voice voice = scope.predicates().voice();
    boolean caused = voice.isCaused(verb);
    if (caused || voice.isReceived(verb)) {
      boolean receives = !caused || voice.isReflexive(verb);
      scope.collect(subject, receives ? RECIPIENT : CAUSER, SURE);
      passive = true;
    } else if (passive || moved) {
      if (passive && verb.is("acl")) {
        OwnersActing.in(scope.sentence(), scope.grammar(), verb, subject)
            .forEach(owner -> scope.collect(owner, SUBJECT, SURE));
      }
      scope.collect(subject, OBJECT, SURE);
      scope.marks().markObject(subject);
    } else {
      scope.collect(subject, SUBJECT, SURE);
      scope.marks().markSubject(subject);
    }
  }

  /** The object before the clause, where the verb takes up a name that stands outside of it. */
  private void readObjectOutside() {
    if (dislocation != null) {
      dislocation.acting().forEach(name -> scope.collect(name, SUBJECT, SURE));
      if (dislocation.object() != null) {
        scope.collect(dislocation.object(), OBJECT, NESTED);
        scope.marks().markObject(dislocation.object());
      }
      return;
    }
    Token object = antecedent == null ? scope.predicates().garbledObject(verb) : antecedent;
    if (object != null) {
      scope.collect(object, OBJECT, SURE);
      scope.marks().markObject(object);
    } else if (takesObject) {
      readTakenUp();
    }
  }

  /** "Y, which X bought": "Y, desde que X la compró". */
  private void readTakenUp() {
    Token pronoun = passive ? null : takenUp.pronoun(verb);
    if (pronoun != null) {
      for (Token nominal : takenUp.before(pronoun, subject)) {
        scope.collect(nominal, OBJECT, NESTED);
        scope.marks().markObject(nominal);
      }
    }
  }

  private void readChild(Token child) {
    if (dislocation != null && dislocation.has(child)) {
      return;
    }
    if (scope.predicates().isDeposed(verb, child, subject)) {
      dependents.readObject(child, passive);
    } else if (child.is("nsubj") && child != subject && isSecondSubject(child)) {
      scope.collect(child, logicalSlot(), NESTED);
    }
    if (child != subject) {
      dependents.read(child, passive);
    }
    if (isBorrowing(child)) {
      scope.children(child).forEach(borrowed -> dependents.read(borrowed, passive));
    }
    if (scope.grammar().verbFinal() && Predicates.isNominal(child)) {
      readMisattached(child);
    }
    if (child.is("advcl")) {
      readGathering(child);
    }
  }

  /** The slot of whatever else belongs to the grammatical subject. */
  private List<String> logicalSlot() {
    return passive ? OBJECT : SUBJECT;
  }

  /** "Renault, Google join forces": what a comma joins is not always parsed as one. */
  private boolean isSecondSubject(Token child) {
    return scope.isNamed(child)
        && child.index() > 0
        && scope.sentence().token(child.index() - 1).form().equals(",");
  }

  /**
   * "sold bankrupt carmaker X to Y", "sold collapsed X": the participle takes what is the verb's.
   */
  private boolean isBorrowing(Token child) {
    return child.is("dep")
        && child.index() == verb.index() + 1
        && (child.tag().equals("VBD") || child.tag().equals("VBN"));
  }

  /** Between verb and participle parsers hang what belongs to the verb on the noun before it. */
  private void readMisattached(Token nominal) {
    for (Token child : scope.children(nominal)) {
      String preposition = child.is("nmod") ? scope.predicates().preposition(child) : null;
      if (preposition != null && (passive || !scope.grammar().slots(preposition).contains("of"))) {
        dependents.readOblique(child, passive, RAISED);
      }
    }
  }

  /** "Le consortium réunissant X a retenu Y": parsers take the participle for a clause. */
  private void readGathering(Token participle) {
    Gatherings.members(scope.sentence(), scope.grammar(), participle)
        .forEach(member -> scope.collect(member, logicalSlot(), NESTED));
  }

  /** "entra a far parte di X": a trigger of several verbs. */
  private void readFurtherVerbs(TriggerHit hit) {
    for (int i = hit.from(); i < hit.to(); i++) {
      Token token = scope.sentence().token(i);
      if (i != hit.head() && token.is("xcomp") && token.pos() == Pos.VERB) {
        scope.children(token).forEach(child -> dependents.read(child, false));
      }
    }
  }
}
