package accordo.frame;

import static accordo.frame.Slots.OBJECT;
import static accordo.frame.Slots.SUBJECT;
import static accordo.frame.Weights.NESTED;
import static accordo.frame.Weights.RAISED;
import static accordo.frame.Weights.SURE;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.List;

/**
 * The parties of a trigger verb: "X bought Y from Z", "Y was bought by X", "Y, which X had bought".
 */
final class VerbArguments {
  /** Who gets something: "X is awarded Y", French "X se voit attribuer Y". */
  private static final List<String> RECIPIENT = List.of("iobj", "à");

  /** Who has something done: "X fait construire Y par Z". */
  private static final List<String> CAUSER = List.of("causer");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Predicates predicates;
  private final PhraseParties parties;
  private final PhraseMarks marks;
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

  VerbArguments(SentenceView view, TriggerHit hit, PhraseParties parties, PhraseMarks marks) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
    this.predicates = view.predicates();
    this.parties = parties;
    this.marks = marks;
    this.takenUp = new TakenUp(sentence, grammar, mentions);
    this.fronted = new FrontedParticiples(sentence, grammar, mentions);
    this.dependents = new VerbDependents(view, parties, marks, takenUp);
    this.superiors = new VerbSuperiors(view, parties);
    this.verb = sentence.token(hit.head());
    this.takesObject = hit.frame().takesObject();
  }

  void read(TriggerHit hit) {
    findSubjectAndAntecedent();
    readSubject();
    readObjectOutside();
    for (Token child : sentence.children(verb)) {
      readChild(child);
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
      fronted.agents(verb).forEach(agent -> parties.collect(agent, SUBJECT, NESTED));
      return;
    }
    passive = predicates.voice().isPassive(verb);
    subject = predicates.subject(verb);
    boolean active = takesObject && !passive && subject != null;
    moved = active && predicates.isStrayObject(verb, subject);
    antecedent = passive ? null : predicates.relatives().object(verb);
    dislocation =
        takesObject && !passive && antecedent == null
            ? Dislocation.of(sentence, grammar, mentions, takenUp, verb)
            : null;
    if (dislocation != null) {
      subject = dislocation.acting().get(0);
      moved = false;
    } else if (takesObject && predicates.isInverted(verb, subject, antecedent)) {
      Token acting = antecedent;
      antecedent = subject;
      subject = acting;
    }
  }

  private void readSubject() {
    if (subject == null) {
      return;
    }
    Voice voice = predicates.voice();
    boolean caused = voice.isCaused(verb);
    if (caused || voice.isReceived(verb)) {
      boolean receives = !caused || voice.isReflexive(verb);
      parties.collect(subject, receives ? RECIPIENT : CAUSER, SURE);
      passive = true;
    } else if (passive || moved) {
      if (passive && verb.is("acl")) {
        OwnersActing.in(sentence, grammar, verb, subject)
            .forEach(owner -> parties.collect(owner, SUBJECT, SURE));
      }
      parties.collect(subject, OBJECT, SURE);
      marks.markObject(subject);
    } else {
      parties.collect(subject, SUBJECT, SURE);
      marks.markSubject(subject);
    }
  }

  /** The object before the clause, where the verb takes up a name that stands outside of it. */
  private void readObjectOutside() {
    if (dislocation != null) {
      dislocation.acting().forEach(name -> parties.collect(name, SUBJECT, SURE));
      if (dislocation.object() != null) {
        parties.collect(dislocation.object(), OBJECT, NESTED);
        marks.markObject(dislocation.object());
      }
      return;
    }
    Token object = antecedent == null ? predicates.garbledObject(verb) : antecedent;
    if (object != null) {
      parties.collect(object, OBJECT, SURE);
      marks.markObject(object);
    } else if (takesObject) {
      readTakenUp();
    }
  }

  /** "Y, which X bought": "Y, desde que X la compró". */
  private void readTakenUp() {
    Token pronoun = passive ? null : takenUp.pronoun(verb);
    if (pronoun != null) {
      for (Token nominal : takenUp.before(pronoun, subject)) {
        parties.collect(nominal, OBJECT, NESTED);
        marks.markObject(nominal);
      }
    }
  }

  private void readChild(Token child) {
    if (dislocation != null && dislocation.has(child)) {
      return;
    }
    if (predicates.isDeposed(verb, child, subject)) {
      dependents.readObject(child, passive);
    } else if (child.is("nsubj") && child != subject && isSecondSubject(child)) {
      parties.collect(child, logicalSlot(), NESTED);
    }
    if (child != subject) {
      dependents.read(child, passive);
    }
    if (isBorrowing(child)) {
      sentence.children(child).forEach(borrowed -> dependents.read(borrowed, passive));
    }
    if (grammar.verbFinal() && Predicates.isNominal(child)) {
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
    return mentions.at(child.index()) != null
        && child.index() > 0
        && sentence.token(child.index() - 1).form().equals(",");
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
    for (Token child : sentence.children(nominal)) {
      String preposition = child.is("nmod") ? predicates.preposition(child) : null;
      if (preposition != null && (passive || !grammar.slots(preposition).contains("of"))) {
        dependents.readOblique(child, passive, RAISED);
      }
    }
  }

  /** "Le consortium réunissant X a retenu Y": parsers take the participle for a clause. */
  private void readGathering(Token participle) {
    Gatherings.members(sentence, grammar, participle)
        .forEach(member -> parties.collect(member, logicalSlot(), NESTED));
  }

  /** "entra a far parte di X": a trigger of several verbs. */
  private void readFurtherVerbs(TriggerHit hit) {
    for (int i = hit.from(); i < hit.to(); i++) {
      Token token = sentence.token(i);
      if (i != hit.head() && token.is("xcomp") && token.pos() == Pos.VERB) {
        sentence.children(token).forEach(child -> dependents.read(child, false));
      }
    }
  }
}
