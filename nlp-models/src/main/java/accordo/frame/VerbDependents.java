package accordo.frame;

import static accordo.frame.NestedSlots.MAKER;
import static accordo.frame.Slots.DATIVE;
import static accordo.frame.Slots.OBJECT;
import static accordo.frame.Slots.SUBJECT;
import static accordo.frame.Weights.LOOSE;
import static accordo.frame.Weights.RAISED;
import static accordo.frame.Weights.SURE;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
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

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Predicates predicates;
  private final PhraseParties parties;
  private final PhraseMarks marks;
  private final TakenUp takenUp;

  VerbDependents(SentenceView view, PhraseParties parties, PhraseMarks marks, TakenUp takenUp) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
    this.predicates = view.predicates();
    this.parties = parties;
    this.marks = marks;
    this.takenUp = takenUp;
  }

  /** Takes the parties in a dependent of a verb. */
  void read(Token child, boolean passive) {
    Token antecedent = predicates.relatives().antecedent(child);
    if (antecedent != null) {
      readRelative(child, antecedent);
    } else if (child.is("nsubj") && predicates.isCompanion(child, sentence.head(child))) {
      parties.collect(child, List.of("with"), SURE);
    } else if (child.is("obj") && !grammar.isRelative(child)) {
      readObject(child, passive);
    } else if (isDative(child)) {
      readDative(child);
    } else if (child.is("obl") || child.is("nmod")) {
      readOblique(child, passive, SURE);
    } else if (isNameRightAfter(child)) {
      parties.collect(child, OBJECT_OR_NAME, SURE);
      marks.markObject(child);
    } else if (child.is("advmod") || child.is("xcomp") && Predicates.isNominal(child)) {
      boolean named = child.index() == child.head() + 1 && mentions.at(child.index()) != null;
      readOblique(child, passive, named ? RAISED : LOOSE);
    }
  }

  /** "Argo, in das X investiert hatte", "Y, to whom X supplies chips". */
  private void readRelative(Token pronoun, Token antecedent) {
    String preposition = predicates.preposition(pronoun);
    List<String> slots = preposition == null ? bare(pronoun) : grammar.slots(preposition);
    if (grammar.proDrop() && slots.contains("of")) {
      // "Y, di cui distribuisce i vini": of its object.
      slots = Stream.concat(slots.stream(), PART.stream()).distinct().toList();
    }
    parties.collect(antecedent, slots, SURE);
  }

  /** "dont" and "où" hold a preposition; other pronouns are datives. */
  private List<String> bare(Token pronoun) {
    boolean marked = grammar.markers().containsKey(pronoun.lower());
    List<String> slots = new ArrayList<>(marked ? grammar.slots(pronoun.lower()) : List.of());
    slots.addAll(DATIVE);
    return slots;
  }

  static boolean isDative(Token child) {
    return child.is("iobj") || child.relation().equals("obl:arg");
  }

  private void readDative(Token child) {
    String preposition = predicates.preposition(child);
    List<String> slots = preposition == null ? clitic(child) : grammar.slots(preposition);
    if (!isDoubled(child, slots)) {
      parties.collect(child, slots, SURE);
    }
  }

  /** "le fornirà": to whom; "ne ha comprato il 5%": of which. */
  private List<String> clitic(Token pronoun) {
    String slot = grammar.clitics().get(pronoun.lower());
    if (slot == null) {
      return DATIVE;
    }
    return slot.equals("of") ? PART : List.of("iobj", slot);
  }

  /** "le compró a Bimbo": the pronoun says again what the phrase says. */
  private boolean isDoubled(Token pronoun, List<String> slots) {
    return grammar.clitics().containsKey(pronoun.lower())
        && sentence.children(sentence.head(pronoun)).stream()
            .map(predicates::preposition)
            .anyMatch(p -> p != null && slots.contains(grammar.slots(p).get(0)));
  }

  /** Where objects may bear a preposition, parsers take other complements for objects too. */
  void readObject(Token child, boolean passive) {
    String preposition = predicates.preposition(child);
    if (preposition == null) {
      readBareObject(child);
    } else if (passive || !grammar.objectMarkers().contains(preposition) || hasBareObject(child)) {
      readOblique(child, passive, SURE);
    } else {
      List<String> slots = new ArrayList<>(OBJECT);
      slots.addAll(grammar.slots(preposition));
      parties.collect(child, slots, SURE);
      marks.markObject(child);
    }
  }

  private void readBareObject(Token child) {
    if (!grammar.reflexive().contains(child.lower())) {
      parties.collect(child, OBJECT, SURE);
      if (child.pos() != Pos.PRON || mentions.at(child.index()) != null) {
        marks.markObject(child);
      }
      Token thing = takenUp.thing(child);
      if (thing != null) {
        marks.markObject(thing);
      }
    }
  }

  /** "vendió a Bimbo sus acciones": the object is another, so that this one gets it. */
  private boolean hasBareObject(Token marked) {
    Token verb = sentence.head(marked);
    return takenUp.pronoun(verb) != null
        || sentence.children(verb).stream()
            .anyMatch(
                c ->
                    c.is("obj")
                        && c.pos() != Pos.PRON
                        && c != marked
                        && predicates.preposition(c) == null);
  }

  /** "to Z", "with Z", and in a passive "by Z", who acts. */
  void readOblique(Token child, boolean passive, double weight) {
    String preposition = predicates.preposition(child);
    List<String> bare = isProduct(child) ? MAKER : DATIVE;
    List<String> slots = preposition == null ? bare : grammar.slots(preposition);
    boolean actor = passive && slots.contains("agent");
    parties.collect(child, actor ? SUBJECT : slots, weight);
  }

  /** "comprerà 30 aerei Boeing": parsers take the maker right after the thing for an adverbial. */
  private boolean isProduct(Token child) {
    return grammar.headFirst()
        && child.index() > 0
        && child.index() > child.head()
        && mentions.at(child.index()) != null
        && sentence.token(child.index() - 1).pos() == Pos.NOUN;
  }

  /** "si è aggiudicata X": parsers take an object for a predicate. */
  private boolean isNameRightAfter(Token child) {
    Token verb = sentence.head(child);
    return grammar.headFirst()
        && child.is("xcomp")
        && child.index() == verb.index() + 1
        && mentions.at(child.index()) != null
        && sentence.children(verb).stream()
            .noneMatch(c -> c.is("obj") || grammar.objectPronouns().contains(c.lower()));
  }
}
