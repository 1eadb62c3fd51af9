package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.ArrayList;
import java.util.List;

/** Collects the mentions of noun phrases: their heads, coordinates, and those nested in them. */
final class PhraseParties {
  private static final double NESTED = 0.85;
  private static final double LOOSE = 0.6;
  private static final String OF = "-of";
  private static final List<String> MAKER = List.of("maker", "of");

  /** Whose a subject is that is no company itself: "the patents of X passed to Y". */
  private static final List<String> OWNER_OF_SUBJECT = List.of("subject-of");

  /** Where the name of a unit stands that a phrase is about: "the shares of its Volvo unit". */
  private static final List<String> NAMED = List.of("named", "of");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final CompanyNouns companyNouns;
  private final Predicates predicates;
  private final List<Argument> arguments = new ArrayList<>();

  PhraseParties(SentenceView view) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
    this.companyNouns = view.companyNouns();
    this.predicates = view.predicates();
  }

  List<Argument> arguments() {
    return arguments;
  }

  /** The arguments but for the owner of what is his own: "sells its stake in X" is of X. */
  List<Argument> withoutOwners() {
    return arguments.stream().filter(a -> !a.mention().isPossessive() || !acts(a)).toList();
  }

  private boolean acts(Argument owner) {
    return arguments.stream()
        .anyMatch(
            a ->
                a.mention() != owner.mention()
                    && a.slots().get(0).equals("subject")
                    && a.mention().names().equals(owner.mention().names()));
  }

  /** Takes the mentions of a noun phrase that stands in the given slots. */
  void collect(Token nominal, List<String> slots, double weight) {
    Mention mention = mentions.at(nominal.index());
    if (mention != null && mention.isCompounded()) {
      addCompounded(mention, slots, weight);
      mention = null;
    }
    boolean named = mention != null;
    int before = arguments.size();
    if (!named && nominal.is("appos")) {
      collectAlone(sentence.token(nominal.head()), slots, weight * NESTED);
    } else if (!named && isOneOf(nominal)) {
      collectAlone(sentence.token(sentence.token(nominal.head()).head()), slots, weight * NESTED);
    }
    if (named) {
      List<String> own = isCounted(nominal) && slots.contains("object") ? MAKER : slots;
      add(mention, own, weight);
      addCoordinate(mention, own, weight * NESTED);
      if (own.contains("subject")) {
        addCoordinateBefore(mention, own, weight * NESTED);
      }
    }
    for (Token child : sentence.children(nominal)) {
      if (mention != null && mention.covers(child.index())) {
        collectCoordinates(child, slots, weight);
      } else if (child.is("conj")) {
        collect(child, slots, weight * 0.98);
      } else if (child.is("flat") && !named && !isCompanyNoun(nominal) && !isDemonym(nominal)) {
        collect(child, MAKER, weight * NESTED);
      } else if (child.is("appos") && isReporter(child)) {
        continue;
      } else if (child.is("appos") || child.is("flat") || isLooseName(child)) {
        if (!named || mention.kind() == Mention.Kind.REFERENCE || namesCoordinate(nominal, child)) {
          collect(child, slots, weight * NESTED);
        }
      } else if (!named) {
        collectNested(nominal, child, slots, weight);
      } else if (child.is("nmod") && slots.contains("object")) {
        collectMisattached(child, weight);
      }
    }
    if (arguments.size() == before && isCompanyNoun(nominal)) {
      Mention added = CommaNames.after(sentence, nominal, mentions);
      if (added != null) {
        add(added, slots, weight * NESTED);
      }
    }
  }

  /** "Oracle and computer maker Dell": Dell is the maker, wherever the tree hangs the name. */
  private boolean namesCoordinate(Token nominal, Token name) {
    Token before = sentence.token(Math.max(0, name.index() - 1));
    return before.is("conj") && before.head() == nominal.index() && isCompanyNoun(before);
  }

  /** "X, one of three firms that supply Y" is a firm that supplies Y. */
  private boolean isOneOf(Token nominal) {
    Token one = nominal.is("nmod") ? predicates.head(nominal) : null;
    return one != null && one.pos() == Pos.NUM && one.is("appos");
  }

  private boolean isCompanyNoun(Token noun) {
    return companyNouns.nouns().matchAt(sentence, noun.index()) > 0;
  }

  /** "12 Airbus", "a Boeing 787": not the firm, but what it makes. */
  private boolean isCounted(Token name) {
    return sentence.children(name).stream()
        .anyMatch(
            c -> c.is("nummod") && (c.index() < name.index() || c.index() == name.index() + 1));
  }

  /** The maker of "Airbus-Maschinen", whose plant the "Airbus-Werk" is. */
  private void addCompounded(Mention mention, List<String> outer, double weight) {
    if (!outer.contains("subject")) {
      add(mention, List.of("maker", "of"), weight * NESTED);
    }
  }

  /** "the bank Morgan Stanley", where the parser does not know how the two belong together. */
  private boolean isLooseName(Token child) {
    return child.is("dep") && mentions.at(child.index()) != null;
  }

  /** "bought X from its owner Y, Sky News has learnt": a name with a verb of its own. */
  private boolean isReporter(Token child) {
    Mention name = mentions.at(child.index());
    return name != null
        && name.from() > 0
        && sentence.token(name.from() - 1).form().equals(",")
        && name.to() < sentence.size()
        && (sentence.token(name.to()).pos() == Pos.AUX
            || sentence.token(name.to()).tag().startsWith("VB"));
  }

  /** Takes the mention at the token only. */
  void collectAlone(Token token, List<String> slots, double weight) {
    Mention mention = mentions.at(token.index());
    if (mention != null) {
      add(mention, slots, weight);
    }
  }

  /** "bought Corus from Ford" may be parsed as if Corus were from Ford. */
  private void collectMisattached(Token child, double weight) {
    String preposition = predicates.preposition(child);
    if (preposition != null && !grammar.slots(preposition).contains("of")) {
      collect(child, grammar.slots(preposition), weight * NESTED);
    }
  }

  private void collectCoordinates(Token inName, List<String> slots, double weight) {
    for (Token child : sentence.children(inName)) {
      if (child.is("conj")) {
        collect(child, slots, weight * 0.95);
      }
    }
  }

  private void collectNested(Token nominal, Token child, List<String> outer, double weight) {
    boolean company = isCompanyNoun(nominal) || isDemonym(nominal);
    if (isPossessive(child)) {
      collectAlone(child, company ? List.of("owner") : possessed(outer), weight * NESTED);
      return;
    }
    Token antecedent = predicates.relativeOwner(child);
    if (antecedent != null) {
      collect(antecedent, possessed(outer, "of"), weight * NESTED);
      return;
    }
    boolean compound = child.is("compound") || child.is("amod");
    boolean genitive = compound || isGenitive(child);
    if (company && !isNamed(nominal) && (child.is("acl") || child.is("amod"))) {
      collectLeader(child, outer, weight);
    }
    if (company && child.is("nmod") && isIncluded(child)) {
      collect(child, outer, weight * NESTED);
      return;
    }
    if (isNamedAfterDemonym(nominal, child)) {
      collect(child, outer, weight * NESTED);
      return;
    }
    if (!genitive && !child.is("nmod")) {
      return;
    }
    if (!genitive && outer.contains("subject")) {
      String slot = grammar.slots(predicates.preposition(child)).get(0);
      collect(child, List.of("subject-" + slot), weight * NESTED);
      return;
    }
    if (company && isBareName(nominal, child)) {
      collect(child, outer, weight * NESTED);
    } else if (outer.contains("subject")) {
      if (genitive) {
        collect(child, company ? outer : OWNER_OF_SUBJECT, weight * (company ? LOOSE : NESTED));
      }
    } else if (company && isNameOfUnit(nominal, child)) {
      collect(child, outer.contains("object") ? outer : NAMED, weight * NESTED);
    } else if (outer.contains("object") || !company) {
      List<String> slots = inner(child, compound, genitive, outer);
      collect(child, slots, weight * NESTED);
    } else {
      collect(child, child.is("nmod:poss") ? owner(outer) : outer, weight * LOOSE);
    }
  }

  /** "gli olandesi di Numico" are Numico. */
  private boolean isNamedAfterDemonym(Token nominal, Token child) {
    if (!isDemonym(nominal)
        || child.index() < nominal.index()
        || !child.is("nmod") && !child.is("obl")) {
      return false;
    }
    String preposition = predicates.preposition(child);
    return preposition != null && grammar.slots(preposition).contains("of");
  }

  private boolean isDemonym(Token nominal) {
    return companyNouns.demonyms().matchAt(sentence, nominal.index()) > 0;
  }

  /** Whether a determiner or pronoun stands for an owner that the text has named. */
  boolean isPossessive(Token child) {
    Mention mention = mentions.at(child.index());
    return mention != null && mention.isPossessive();
  }

  /** Where the owner of a thing stands, given where the thing does. */
  private static List<String> possessed(List<String> outer) {
    return possessed(outer, "owner");
  }

  private static List<String> possessed(List<String> outer, String ofObject) {
    if (outer.contains("subject")) {
      return OWNER_OF_SUBJECT;
    }
    return outer.contains("object")
        ? List.of(ofObject, "object-of", "of")
        : List.of(outer.get(0) + "-of", "of");
  }

  private static List<String> owner(List<String> outer) {
    List<String> slots = new ArrayList<>(List.of("owner"));
    slots.addAll(outer);
    return slots;
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

  private boolean isGenitive(Token child) {
    if (child.is("nmod:poss") || child.is("det:poss")) {
      return true;
    }
    String preposition = child.is("nmod") ? predicates.preposition(child) : null;
    return child.is("nmod") && (preposition == null || grammar.slots(preposition).contains("of"));
  }

  /** The maker of "Airbus jets"; whose the unit of Intel is; to whom "a licence to Nokia" goes. */
  private List<String> inner(Token child, boolean compound, boolean genitive, List<String> outer) {
    boolean inObject = outer.contains("object");
    boolean bare = child.relation().equals("nmod") && predicates.preposition(child) == null;
    if (compound || bare) {
      return MAKER;
    }
    if (child.is("nmod:poss")) {
      return inObject ? List.of("owner", "of") : List.of(outer.get(0) + "-owner", "owner", "of");
    }
    if (genitive) {
      // "an offer for the whole of X" is for X, and not of X.
      return List.of(inObject ? "object-of" : of(outer.get(0)), "of");
    }
    List<String> slots = new ArrayList<>(grammar.slots(predicates.preposition(child)));
    if (inObject) {
      // German sells "a stake in X to Y" with one preposition: only the first is nested.
      slots.add(0, "object-" + slots.get(0));
    }
    return slots;
  }

  /** In "Ford's Volvo unit" the unit is called Volvo, whereas the Intel unit is Intel's. */
  private boolean isNameOfUnit(Token unit, Token child) {
    Token top = unit;
    while (top.is("compound")) {
      top = sentence.token(top.head());
    }
    return child.is("compound") && sentence.children(top).stream().anyMatch(c -> c.is("nmod:poss"));
  }

  /** "an offer for the whole of the capital of X" is no less for X. */
  private static String of(String slot) {
    return slot.endsWith(OF) ? slot : slot + OF;
  }

  /** "a group including X": taggers leave the participle its tag, parsers make it a preposition. */
  private boolean isIncluded(Token member) {
    return sentence.children(member).stream().anyMatch(c -> c.is("case") && c.pos() == Pos.VERB);
  }

  /** "a consortium led by X", "made up of X" and "a company called X" stand for X. */
  private void collectLeader(Token participle, List<String> slots, double weight) {
    boolean passive = predicates.voice().isPassiveParticiple(participle);
    for (Token member : Gatherings.members(sentence, grammar, participle)) {
      collect(member, slots, weight * NESTED);
    }
    for (Token child : sentence.children(participle)) {
      boolean marked = child.is("obl") || child.is("obj");
      String preposition = marked ? predicates.preposition(child) : null;
      if (preposition != null && grammar.slots(preposition).contains("agent")) {
        collect(child, slots, weight * LOOSE);
      } else if (preposition != null && grammar.slots(preposition).contains("of")) {
        collect(child, slots, weight * NESTED);
      } else if (passive && (child.is("obj") || child.is("xcomp"))) {
        collect(child, slots, weight * NESTED);
      }
    }
  }

  /** "rights to a drug developed by X", "shares held by X": whose the thing is. */
  private void collectMaker(Token participle, double weight) {
    if (predicates.voice().isPassiveParticiple(participle)) {
      for (Token child : sentence.children(participle)) {
        String preposition = child.is("obl") ? predicates.preposition(child) : null;
        if (preposition != null && grammar.slots(preposition).contains("agent")) {
          collect(child, List.of("owner", "of"), weight * NESTED);
        }
      }
    }
  }

  /** "Eni and Sonatrach", wherever the tree hangs the second name. */
  private void addCoordinate(Mention first, List<String> slots, double weight) {
    int next = first.to();
    if (next + 1 >= sentence.size() || !grammar.and().contains(sentence.token(next).lower())) {
      return;
    }
    next += sentence.token(next + 1).pos() == Pos.DET ? 2 : 1;
    Mention second = mentions.at(next);
    if (second == null || arguments.stream().anyMatch(a -> a.mention() == second)) {
      return;
    }
    for (int i = second.from(); i < second.to(); i++) {
      if (sentence.token(i).is("nsubj")) {
        return;
      }
    }
    add(second, slots, weight);
  }

  /** The slots of "ai tedeschi di Siemens", wherever the tree hangs the name; else empty. */
  private List<String> ofPeople(Mention name) {
    int at = name.from() - 1;
    at -= at > 0 && sentence.token(at).pos() == Pos.DET ? 1 : 0;
    boolean people =
        at > 2
            && grammar.slots(sentence.token(at).lower()).contains("of")
            && isDemonym(sentence.token(at - 1))
            && sentence.token(at - 2).pos() == Pos.DET
            && sentence.token(at - 3).pos() == Pos.ADP;
    List<String> slots = people ? grammar.slots(sentence.token(at - 3).lower()) : List.of();
    return slots.contains("agent") || slots.contains("of") ? List.of() : slots;
  }

  /** "Chiesi e l'americana Gossamer", where the parser takes the first name for a clause. */
  private void addCoordinateBefore(Mention second, List<String> slots, double weight) {
    int and = second.from() - 1;
    while (and > 0
        && (sentence.token(and).pos() == Pos.DET || sentence.token(and).pos() == Pos.ADJ)) {
      and--;
    }
    Mention first =
        and > 0 && grammar.and().contains(sentence.token(and).lower())
            ? mentions.at(and - 1)
            : null;
    boolean starts = first != null && first.from() == 0;
    if (starts && arguments.stream().noneMatch(a -> a.mention() == first)) {
      add(first, slots, weight);
    }
  }

  private void add(Mention mention, List<String> outer, double weight) {
    List<String> own = ofPeople(mention);
    List<String> slots = own.isEmpty() ? outer : own;
    boolean known =
        arguments.stream().anyMatch(a -> a.mention() == mention && a.slots().equals(slots));
    if (!known) {
      arguments.add(new Argument(mention, slots, weight));
    }
  }
}
