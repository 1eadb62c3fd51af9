package accordo.frame;

import static accordo.frame.Slots.APPOSED;
import static accordo.frame.Slots.IS;
import static accordo.frame.Slots.POSSESSOR;
import static accordo.frame.Slots.SUBJECT;
import static accordo.frame.Weights.RAISED;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.List;

/**
 * The slots of what modifies a trigger noun, or a noun above it: "X's sale of Y to Z", "the Y
 * deal", "a settlement reached between X and Y", "la oferta que X ha lanzado sobre Y".
 */
final class NounModifiers {
  private static final List<String> COUNTED = List.of("maker");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Predicates predicates;
  private final PhraseParties parties;
  private final PhraseMarks marks;
  private final VerbDependents dependents;

  NounModifiers(
      SentenceView view, PhraseParties parties, PhraseMarks marks, VerbDependents dependents) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
    this.predicates = view.predicates();
    this.parties = parties;
    this.marks = marks;
    this.dependents = dependents;
  }

  void read(Token child, double weight) {
    if (isOwner(child)) {
      Token antecedent = predicates.relatives().nameBefore(child);
      parties.collect(antecedent == null ? child : antecedent, POSSESSOR, weight);
    } else if (isCounted(child)) {
      parties.collectAlone(child, COUNTED, weight);
    } else if (child.is("nmod") || child.is("obl")) {
      String preposition = predicates.preposition(child);
      List<String> bare = child.index() < child.head() ? POSSESSOR : List.of("of");
      parties.collect(child, preposition == null ? bare : grammar.slots(preposition), weight);
    } else if (child.is("compound") || child.is("flat") || child.is("amod")) {
      parties.collectAlone(child, List.of("compound", "poss"), weight * RAISED);
    } else if (child.is("nsubj")) {
      parties.collect(child, IS, weight);
      marks.markSubject(child);
    } else if (child.is("appos") || child.is("dep")) {
      parties.collectAlone(child, APPOSED, weight);
    } else if (child.is("acl")) {
      readClause(child, weight);
    }
  }

  /** "un ordine per 70 Airbus": those are not of the firm, it makes them. */
  private boolean isCounted(Token child) {
    Mention mention = mentions.at(child.index());
    return grammar.headFirst()
        && (child.is("nmod") || child.is("conj"))
        && mention != null
        && mention.kind() != Mention.Kind.REFERENCE
        && child.index() > 0
        && sentence.token(child.index() - 1).pos() == Pos.NUM;
  }

  private boolean isOwner(Token child) {
    return child.is("nmod:poss")
        || child.is("det:poss")
        || child.is("det") && grammar.possessives().contains(child.lower());
  }

  private void readClause(Token verb, double weight) {
    if (predicates.voice().isPassiveParticiple(verb)) {
      readParticiple(verb, weight);
    } else {
      readBearer(verb, weight);
    }
  }

  /** "a settlement reached between X and Y", "a venture called Z". */
  private void readParticiple(Token participle, double weight) {
    for (Token child : sentence.children(participle)) {
      if (child.is("obl")) {
        dependents.readOblique(child, false, weight * RAISED);
      } else if (child.is("obj") || child.is("xcomp")) {
        parties.collectAlone(child, APPOSED, weight * RAISED);
      }
    }
  }

  /** "la oferta que X ha lanzado sobre Y": who bears the noun in a clause of which it is object. */
  private void readBearer(Token verb, double weight) {
    boolean light = grammar.headFirst() && verb.hasLemmaIn(grammar.support());
    Token bearer =
        light && predicates.relatives().object(verb) != null ? predicates.subject(verb) : null;
    boolean own = bearer != null && bearer.head() == verb.index();
    if (own && !isSaidOf(bearer, sentence.head(verb))) {
      parties.collect(bearer, SUBJECT, weight * RAISED);
      for (Token child : sentence.children(verb)) {
        if (child.is("obl") || child.is("nmod")) {
          dependents.readOblique(child, false, weight * RAISED);
        }
      }
    }
  }

  /** In "X, the venture that the company founded", X has not founded itself. */
  private boolean isSaidOf(Token bearer, Token noun) {
    Token named = noun.is("appos") ? sentence.head(noun) : null;
    Mention one = mentions.at(bearer.index());
    Mention other = named == null ? null : mentions.at(named.index());
    return one != null && other != null && one.names().equals(other.names());
  }
}
