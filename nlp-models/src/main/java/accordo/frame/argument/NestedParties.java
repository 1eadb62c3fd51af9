package accordo.frame.argument;

import static accordo.frame.argument.NestedSlots.MAKER;
import static accordo.frame.argument.NestedSlots.NAMED;
import static accordo.frame.argument.NestedSlots.OWNER;
import static accordo.frame.argument.NestedSlots.OWNER_OF_SUBJECT;
import static accordo.frame.argument.Weights.LOOSE;
import static accordo.frame.argument.Weights.NESTED;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.clause.Mentions;
import accordo.frame.clause.Predicates;
import accordo.frame.pack.Grammar;
import java.util.List;

/**
 * Names inside of a phrase whose head is no name: "the shares of X", "Airbus jets", "Ford's Volvo
 * unit", "il fondo Clessidra".
 */
final class NestedParties {
  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final CompanyNouns companyNouns;
  private final Predicates predicates;
  private final PhraseParties parties;
  private final GroupMembers members;

  NestedParties(SentenceView view, PhraseParties parties) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
    this.companyNouns = view.companyNouns();
    this.predicates = view.predicates();
    this.parties = parties;
    this.members = new GroupMembers(view, parties);
  }

  /**
   * Takes the names in a dependent of a nominal.
   *
   * @param outer where the nominal stands
   */
  void collect(Token nominal, Token child, List<String> outer, double weight) {
    boolean company = companyNouns.isNounOrDemonym(sentence, nominal);
    double nested = weight * NESTED;
    if (parties.isPossessive(child)) {
      parties.collectAlone(child, company ? OWNER : NestedSlots.possessed(outer), nested);
      return;
    }
    Token antecedent = predicates.relatives().owner(child);
    if (antecedent != null) {
      parties.collect(antecedent, NestedSlots.possessedByRelative(outer), nested);
      return;
    }
    if (company && (child.is("acl") || child.is("amod")) && !isNamed(nominal)) {
      members.collect(child, outer, weight);
    }
    if (company && members.isIncluded(child) || isNamedAfterDemonym(nominal, child)) {
      parties.collect(child, outer, nested);
    } else if (!isGenitive(child) && !child.is("nmod")) {
      return;
    } else if (outer.contains("subject")) {
      collectInSubject(nominal, child, outer, weight);
    } else {
      collectInOther(nominal, child, outer, weight);
    }
  }

  /** "the unit of X bought Y", "the patents of X passed to Y". */
  private void collectInSubject(Token nominal, Token child, List<String> outer, double weight) {
    if (!isGenitive(child)) {
      String slot = grammar.slots(predicates.preposition(child)).get(0);
      parties.collect(child, List.of("subject-" + slot), weight * NESTED);
    } else if (companyNouns.isNounOrDemonym(sentence, nominal)) {
      parties.collect(child, outer, weight * (isBareName(nominal, child) ? NESTED : LOOSE));
    } else {
      parties.collect(child, OWNER_OF_SUBJECT, weight * NESTED);
    }
  }

  /** "bought the unit of X", "an offer for the shares of X", "with Intel's unit". */
  private void collectInOther(Token nominal, Token child, List<String> outer, double weight) {
    boolean company = companyNouns.isNounOrDemonym(sentence, nominal);
    boolean object = outer.contains("object");
    if (company && isBareName(nominal, child)) {
      parties.collect(child, outer, weight * NESTED);
    } else if (company && isNameOfUnit(nominal, child)) {
      parties.collect(child, object ? outer : NAMED, weight * NESTED);
    } else if (object || !company) {
      parties.collect(child, slots(child, outer), weight * NESTED);
    } else {
      boolean owner = child.is("nmod:poss");
      parties.collect(child, owner ? NestedSlots.ownerOfCompany(outer) : outer, weight * LOOSE);
    }
  }

  private List<String> slots(Token child, List<String> outer) {
    boolean bare = child.relation().equals("nmod") && predicates.preposition(child) == null;
    if (isCompound(child) || bare) {
      return MAKER;
    }
    if (child.is("nmod:poss")) {
      return NestedSlots.owner(outer);
    }
    return isGenitive(child)
        ? NestedSlots.genitive(outer)
        : NestedSlots.marked(grammar.slots(predicates.preposition(child)), outer);
  }

  private static boolean isCompound(Token child) {
    return child.is("compound") || child.is("amod");
  }

  private boolean isGenitive(Token child) {
    if (isCompound(child) || child.is("nmod:poss") || child.is("det:poss")) {
      return true;
    }
    String preposition = child.is("nmod") ? predicates.preposition(child) : null;
    return child.is("nmod") && (preposition == null || grammar.slots(preposition).contains("of"));
  }

  /** "gli olandesi di Numico" are Numico. */
  private boolean isNamedAfterDemonym(Token nominal, Token child) {
    boolean after = child.index() > nominal.index() && (child.is("nmod") || child.is("obl"));
    if (!after || !companyNouns.isDemonym(sentence, nominal)) {
      return false;
    }
    String preposition = predicates.preposition(child);
    return preposition != null && grammar.slots(preposition).contains("of");
  }

  /** "il fondo Clessidra": the name follows the noun without a preposition. */
  private boolean isBareName(Token noun, Token child) {
    return child.relation().equals("nmod")
        && child.index() > noun.index()
        && predicates.preposition(child) == null;
  }

  /** "la madrilena X, ceduta da Y" is X. */
  private boolean isNamed(Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(c -> isBareName(noun, c) && mentions.at(c.index()) != null);
  }

  /** In "Ford's Volvo unit" the unit is called Volvo, whereas the Intel unit is Intel's. */
  private boolean isNameOfUnit(Token unit, Token child) {
    Token top = unit;
    while (top.is("compound")) {
      top = sentence.head(top);
    }
    return child.is("compound") && sentence.hasChild(top, "nmod:poss");
  }
}
