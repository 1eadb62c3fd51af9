package accordo.frame.argument;

import static accordo.frame.argument.NestedSlots.MAKER;
import static accordo.frame.argument.Slots.DATIVE;
import static accordo.frame.argument.Slots.OBJECT;
import static accordo.frame.argument.Slots.SUBJECT;
import static accordo.frame.argument.Weights.LOOSE;
import static accordo.frame.argument.Weights.RAISED;
import static accordo.frame.argument.Weights.SURE;

import accordo.annotate.Pos;
import accordo.annotate.Token;
import accordo.frame.clause.Predicates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The slots of what depends on a verb, told by relation and preposition: in "sold Y to Z for cash"
 * Y is the object and Z stands in the slot {@code to}; in "was sold by X" X is the subject.
 */
final class VerbDependents {
  /** Italian "ne ha comprato il 5%". */
  private static final List<String> PART = List.of("of", "object-of");

  /** "si aggiudica X", "si chiamerà X". */
  private static final List<String> OBJECT_OR_NAME = List.of("object", "iobj");

  private final PhraseScope scope;
  private final TakenUp takenUp;

  VerbDependents(PhraseScope scope, TakenUp takenUp) {
    this.scope = scope;
    this.takenUp = takenUp;
  }

  /** Takes the parties in a dependent of a verb. */
  void read(Token child, boolean passive) {
    Token antecedent = scope.predicates().relatives().antecedent(child);
    if (antecedent != null) {
      readRelative(child, antecedent);
    } else if (child.is("nsubj") && scope.predicates().isCompanion(child, scope.head(child))) {
      scope.collect(child, List.of("with"), SURE);
    } else if (child.is("obj") && !scope.grammar().isRelative(child)) {
      readObject(child, passive);
    } else if (isDative(child)) {
      readDative(child);
    } else if (child.is("obl") || child.is("nmod")) {
      readOblique(child, passive, SURE);
    } else if (isNameRightAfter(child)) {
      scope.collect(child, OBJECT_OR_NAME, SURE);
      scope.marks().markObject(child);
    } else if (child.is("advmod") || child.is("xcomp") && Predicates.isNominal(child)) {
      boolean named = child.index() == child.head() + 1 && scope.isNamed(child);
      readOblique(child, passive, named ? RAISED : LOOSE);
    }
  }

  /** "Argo, in das X investiert hatte", "Y, to whom X supplies chips". */
  private void readRelative(Token pronoun, Token antecedent) {
    String preposition = scope.predicates().preposition(pronoun);
    List<String> slots = preposition == null ? bare(pronoun) : scope.grammar().slots(preposition);
    if (scope.grammar().proDrop() && slots.contains("of")) {
      // "Y, di cui distribuisce i vini": of its object.
      slots = Stream.concat(slots.stream(), PART.stream()).distinct().toList();
    }
    scope.collect(antecedent, slots, SURE);
  }

  /** "dont" and "où" hold a preposition; other pronouns are datives. */
  private List<String> bare(Token pronoun) {
    boolean marked = scope.grammar().markers().containsKey(pronoun.lower());
    List<String> slots =
        new ArrayList<>(marked ? scope.grammar().slots(pronoun.lower()) : List.of());
    slots.addAll(DATIVE);
    return slots;
  }

  static boolean isDative(Token child) {
    return child.is("iobj") || child.relation().equals("obl:arg");
  }

  private void readDative(Token child) {
    String preposition = scope.predicates().preposition(child);
    List<String> slots = preposition == null ? clitic(child) : scope.grammar().slots(preposition);
    if (!isDoubled(child, slots)) {
      scope.collect(child, slots, SURE);
    }
  }

  /** "le fornirà": to whom; "ne ha comprato il 5%": of which. */
  private List<String> clitic(Token pronoun) {
    String slot = scope.grammar().clitics().get(pronoun.lower());
    if (slot == null) {
      return DATIVE;
    }
    return slot.equals("of") ? PART : List.of("iobj", slot);
  }

  /** "le compró a Bimbo": the pronoun says again what the phrase says. */
  private boolean isDoubled(Token pronoun, List<String> slots) {
    return scope.grammar().clitics().containsKey(pronoun.lower())
        && scope.children(scope.head(pronoun)).stream()
            .map(scope.predicates()::preposition)
            .anyMatch(p -> p != null && slots.contains(scope.grammar().slots(p).get(0)));
  }

  /** Where objects may bear a preposition, parsers take other complements for objects too. */
  void readObject(Token child, boolean passive) {
    String preposition = scope.predicates().preposition(child);
    if (preposition == null) {
      readBareObject(child);
    } else if (passive
        || !scope.grammar().objectMarkers().contains(preposition)
        || hasBareObject(child)) {
      readOblique(child, passive, SURE);
    } else {
      List<String> slots = new ArrayList<>(OBJECT);
      slots.addAll(scope.grammar().slots(preposition));
      scope.collect(child, slots, SURE);
      scope.marks().markObject(child);
    }
  }

  private void readBareObject(Token child) {
    if (!scope.grammar().reflexive().contains(child.lower())) {
      scope.collect(child, OBJECT, SURE);
      if (child.pos() != Pos.PRON || scope.isNamed(child)) {
        scope.marks().markObject(child);
      }
      Token thing = takenUp.thing(child);
      if (thing != null) {
        scope.marks().markObject(thing);
      }
    }
  }

  /**
   * "vendió a Bimbo sus acciones", "Y, que X vendió a Bimbo": the object is another, so that this
   * one gets it.
   */
  private boolean hasBareObject(Token marked) {
    Token verb = scope.head(marked);
    return takenUp.pronoun(verb) != null
        || scope.predicates().relatives().object(verb) != null
        || hasRecipient(verb)
        || scope.children(verb).stream()
            .anyMatch(
                c ->
                    c.is("obj")
                        && c.pos() != Pos.PRON
                        && c != marked
                        && scope.predicates().preposition(c) == null);
  }

  /** "le compró a Bimbo": what the pronoun says again gets or gives, and is no object. */
  private boolean hasRecipient(Token verb) {
    return scope.children(verb).stream()
        .anyMatch(c -> c.is("iobj") && scope.grammar().clitics().containsKey(c.lower()));
  }

  /** "to Z", "with Z", and in a passive "by Z", who acts. */
  void readOblique(Token child, boolean passive, double weight) {
    String preposition = scope.predicates().preposition(child);
    List<String> bare = isProduct(child) ? MAKER : DATIVE;
    List<String> slots = preposition == null ? bare : scope.grammar().slots(preposition);
    boolean actor = passive && slots.contains("agent");
    scope.collect(child, actor ? SUBJECT : slots, weight);
  }

  /** "comprerà 30 aerei Boeing": parsers take the maker right after the thing for an adverbial. */
  private boolean isProduct(Token child) {
    return scope.grammar().headFirst()
        && child.index() > 0
        && child.index() > child.head()
        && scope.isNamed(child)
        && scope.sentence().token(child.index() - 1).pos() == Pos.NOUN;
  }

  /** "si è aggiudicata X": parsers take an object for a predicate. */
  private boolean isNameRightAfter(Token child) {
    Token verb = scope.head(child);
    return scope.grammar().headFirst()
        && child.is("xcomp")
        && child.index() == verb.index() + 1
        && scope.isNamed(child)
        && scope.children(verb).stream()
            .noneMatch(c -> c.is("obj") || scope.grammar().objectPronouns().contains(c.lower()));
  }
}
