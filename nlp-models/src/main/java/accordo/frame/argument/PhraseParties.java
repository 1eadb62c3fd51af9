package accordo.frame.argument;

import static accordo.frame.argument.NestedSlots.MAKER;
import static accordo.frame.argument.Slots.OBJECT;
import static accordo.frame.argument.Weights.NESTED;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;
import accordo.frame.clause.Predicates;
import accordo.frame.pack.Grammar;
import java.util.List;

/**
 * Collects the mentions of noun phrases: their heads, coordinates, names beside them, and those
 * nested in them. In "bought X and the shares of Y from Z" the object "X and the shares of Y" holds
 * two.
 */
final class PhraseParties {
  private static final double JOINED = 0.98;
  private static final double JOINED_INSIDE = 0.95;

  /** Whose things they are, or what is bought with them: "les sauces Amora". */
  private static final List<String> BRAND = List.of("maker", "object");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final CompanyNouns companyNouns;
  private final Predicates predicates;
  private final Appositions appositions;
  private final PeopleNames people;
  private final DescribedNames described;
  private final NestedParties nested;
  private final ArgumentList arguments = new ArgumentList();

  PhraseParties(SentenceView view) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
    this.companyNouns = view.companyNouns();
    this.predicates = view.predicates();
    this.appositions = new Appositions(view);
    this.people = new PeopleNames(view);
    this.described = new DescribedNames(view);
    this.nested = new NestedParties(view, this);
  }

  /** What has been collected. */
  ArgumentList arguments() {
    return arguments;
  }

  /** Takes the mentions of a noun phrase that stands in the given slots. */
  void collect(Token nominal, List<String> slots, double weight) {
    Mention mention = mentions.at(nominal.index());
    if (mention != null && mention.isCompounded()) {
      addCompounded(mention, slots, weight);
      mention = null;
    }
    int before = arguments.size();
    Mention trade = mention == null ? described.after(nominal) : null;
    if (trade != null) {
      addNamed(sentence.token(trade.from()), trade, slots, weight * NESTED);
      sentence.children(nominal).stream()
          .filter(child -> child.index() >= trade.to())
          .forEach(child -> collectChild(nominal, null, child, slots, weight));
      return;
    }
    if (mention == null) {
      collectDescribed(nominal, slots, weight);
    } else {
      addNamed(nominal, mention, slots, weight);
    }
    for (Token child : sentence.children(nominal)) {
      collectChild(nominal, mention, child, slots, weight);
    }
    if (arguments.size() == before && companyNouns.isNoun(sentence, nominal)) {
      Mention added = CommaNames.after(sentence, nominal, mentions);
      if (added != null) {
        add(added, slots, weight * NESTED);
      }
    }
  }

  /** Takes the mention at the token only. */
  void collectAlone(Token token, List<String> slots, double weight) {
    Mention mention = mentions.at(token.index());
    if (mention != null) {
      add(mention, slots, weight);
    }
  }

  /** Whether a determiner or pronoun stands for an owner that the text has named. */
  boolean isPossessive(Token child) {
    Mention mention = mentions.at(child.index());
    return mention != null && mention.isPossessive();
  }

  /** The maker of "Airbus-Maschinen", whose plant the "Airbus-Werk" is. */
  private void addCompounded(Mention mention, List<String> outer, double weight) {
    if (!outer.contains("subject")) {
      add(mention, MAKER, weight * NESTED);
    }
  }

  private void addNamed(Token nominal, Mention mention, List<String> slots, double weight) {
    List<String> own = isCounted(nominal) && slots.contains("object") ? MAKER : slots;
    add(mention, own, weight);
    Mention after = AndNames.after(sentence, grammar, mention, mentions);
    if (after != null && !isOfNextClause(nominal, after)) {
      addJoined(after, own, weight);
    }
    if (own.contains("subject")) {
      addJoined(AndNames.before(sentence, grammar, mention, mentions), own, weight);
    }
  }

  /** Whether a name has a verb of its own, rather than that which the first goes with. */
  private boolean isOfNextClause(Token first, Mention joined) {
    Token up = first;
    while (up != null && up.pos() != Pos.VERB) {
      up = up.is("nsubj") ? null : sentence.head(up);
    }
    return up != null
        && up.index() < first.index()
        && AndNames.opensClause(sentence, grammar, joined);
  }

  private void addJoined(Mention mention, List<String> slots, double weight) {
    if (mention != null && !arguments.holds(mention)) {
      add(mention, slots, weight * NESTED);
    }
  }

  /** "12 Airbus", "a Boeing 787": not the firm, but what it makes. */
  private boolean isCounted(Token name) {
    return sentence.children(name).stream()
        .anyMatch(
            c -> c.is("nummod") && (c.index() < name.index() || c.index() == name.index() + 1));
  }

  /** "X, a firm that supplies Y", "X, one of three firms that supply Y": the firm is X. */
  private void collectDescribed(Token nominal, List<String> slots, double weight) {
    Token head = sentence.head(nominal);
    if (nominal.is("appos")) {
      collectAlone(head, slots, weight * NESTED);
    } else if (nominal.is("nmod") && head != null && head.pos() == Pos.NUM && head.is("appos")) {
      collectAlone(sentence.head(head), slots, weight * NESTED);
    }
  }

  private void collectChild(
      Token nominal, Mention mention, Token child, List<String> slots, double weight) {
    boolean named = mention != null;
    if (named && mention.covers(child.index())) {
      collectCoordinates(child, slots, weight);
    } else if (child.is("conj")) {
      Mention joined = mentions.at(child.index());
      if (joined == null || !isOfNextClause(nominal, joined)) {
        collect(child, slots, weight * JOINED);
      }
    } else if (!named && isProduct(nominal, child)) {
      collect(child, MAKER, weight * NESTED);
    } else if (!named && slots.equals(OBJECT) && isOneOfMany(nominal, child)) {
      collect(child, BRAND, weight * NESTED);
    } else if (appositions.isBeside(child)) {
      if (appositions.isSame(nominal, mention, child)) {
        collect(child, slots, weight * NESTED);
      } else if (slots.contains("object")) {
        appositions.after(child).forEach(late -> collectMisattached(late, weight));
      }
    } else if (!named) {
      nested.collect(nominal, child, slots, weight);
    } else if (child.is("nmod") && slots.contains("object")) {
      collectMisattached(child, weight);
    }
  }

  /** "les avions Airbus": a name beside a noun that is no company's. */
  private boolean isProduct(Token nominal, Token child) {
    return child.is("flat") && !companyNouns.isNounOrDemonym(sentence, nominal);
  }

  /** "les sauces Amora", where one name follows a plural that no "and" joins to another. */
  private boolean isOneOfMany(Token nominal, Token child) {
    boolean plural =
        nominal.pos() == Pos.NOUN
            && (nominal.lower().endsWith("s") || nominal.lower().endsWith("x"))
            && nominal.readings().stream().noneMatch(r -> r.lemma().equals(nominal.lower()));
    return plural
        && child.is("appos")
        && child.index() == nominal.index() + 1
        && !sentence.hasChild(child, "conj")
        && !companyNouns.isNounOrDemonym(sentence, nominal);
  }

  private void collectCoordinates(Token inName, List<String> slots, double weight) {
    for (Token child : sentence.children(inName)) {
      if (child.is("conj")) {
        collect(child, slots, weight * JOINED_INSIDE);
      }
    }
  }

  /** "bought Corus from Ford" may be parsed as if Corus were from Ford. */
  private void collectMisattached(Token child, double weight) {
    String preposition = predicates.preposition(child);
    if (preposition != null && !grammar.slots(preposition).contains("of")) {
      collect(child, grammar.slots(preposition), weight * NESTED);
    }
  }

  private void add(Mention mention, List<String> outer, double weight) {
    List<String> own = people.slots(mention);
    arguments.add(mention, own.isEmpty() ? outer : own, weight);
  }
}
