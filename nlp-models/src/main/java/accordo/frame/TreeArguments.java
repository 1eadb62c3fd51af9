package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the slots of a trigger's parties off the dependency tree. */
final class TreeArguments {
  private static final double SURE = 1.0;
  private static final double NESTED = 0.85;
  private static final double RAISED = 0.8;
  private static final double LOOSE = 0.6;
  private static final int HIGHEST = 3;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final TermSet companyNouns;
  private final Predicates predicates;
  private final List<Argument> arguments = new ArrayList<>();
  private final BitSet object = new BitSet();
  private final BitSet subject = new BitSet();

  private TreeArguments(
      Sentence sentence, Grammar grammar, Mentions mentions, TermSet companyNouns) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
    this.companyNouns = companyNouns;
    this.predicates = new Predicates(sentence, grammar, mentions);
  }

  static Surroundings of(
      Sentence sentence, TriggerHit hit, Grammar grammar, Mentions mentions, TermSet nouns) {
    TreeArguments reader = new TreeArguments(sentence, grammar, mentions, nouns);
    Token head = sentence.token(hit.head());
    if (hit.frame().trigger().verb()) {
      reader.readVerb(head);
    } else {
      reader.readNoun(head);
    }
    return new Surroundings(reader.arguments, reader.object, reader.subject);
  }

  private void readVerb(Token verb) {
    boolean passive = predicates.isPassive(verb);
    Token grammatical = predicates.subject(verb);
    if (grammatical != null) {
      collect(grammatical, List.of(passive ? "object" : "subject"), SURE);
      mark(grammatical, passive ? object : subject);
    }
    Token antecedent = passive ? null : predicates.relativeObject(verb);
    if (antecedent != null) {
      collect(antecedent, List.of("object"), SURE);
      mark(antecedent, object);
    }
    for (Token child : sentence.children(verb)) {
      readDependent(child, passive);
    }
  }

  private void readDependent(Token child, boolean passive) {
    if (child.is("obj") && !predicates.isRelative(child)) {
      collect(child, List.of("object"), SURE);
      mark(child, object);
    } else if (child.is("iobj") || child.relation().equals("obl:arg")) {
      String preposition = predicates.preposition(child);
      collect(child, preposition == null ? List.of("iobj") : grammar.slots(preposition), SURE);
    } else if (child.is("obl") || child.is("nmod")) {
      readOblique(child, passive, SURE);
    } else if (child.is("advmod") || child.is("xcomp") && Predicates.isNominal(child)) {
      readOblique(child, passive, LOOSE);
    }
  }

  private void readOblique(Token child, boolean passive, double weight) {
    String preposition = predicates.preposition(child);
    List<String> slots =
        preposition == null ? List.of("iobj") : new ArrayList<>(grammar.slots(preposition));
    if (passive && slots.contains("agent")) {
      slots = List.of("subject");
    }
    collect(child, slots, weight);
  }

  private void readNoun(Token noun) {
    markPhrase(noun);
    for (Token child : sentence.children(noun)) {
      readModifier(child, SURE);
    }
    Token up = noun;
    for (int height = 0; height < HIGHEST; height++) {
      Token governor = predicates.head(up);
      if (governor == null) {
        return;
      }
      if (up.is("appos") || up.is("conj") && mentions.at(governor.index()) != null) {
        collectAlone(governor, List.of("subject"), RAISED);
        return;
      }
      if (Predicates.isNominal(governor) || governor.pos() == Pos.ADJ) {
        for (Token sibling : sentence.children(governor)) {
          if (sibling != up) {
            readModifier(sibling, LOOSE);
          }
        }
        up = governor;
      } else {
        readGovernor(up, governor);
        return;
      }
    }
  }

  /** A dependent of the trigger noun, or of a noun above it. */
  private void readModifier(Token child, double weight) {
    if (child.is("nmod:poss") || child.is("det:poss")) {
      collect(child, List.of("poss", "of"), weight);
    } else if (child.is("nmod") || child.is("obl")) {
      String preposition = predicates.preposition(child);
      collect(child, preposition == null ? List.of("of") : grammar.slots(preposition), weight);
    } else if (child.is("compound") || child.is("flat") || child.is("amod")) {
      collectAlone(child, List.of("poss", "compound"), weight * RAISED);
    } else if (child.is("nsubj")) {
      collect(child, List.of("subject"), weight);
      mark(child, subject);
    } else if (child.is("appos")) {
      collectAlone(child, List.of("appos"), weight);
    }
  }

  /** The verb above a trigger noun: "X signs an agreement with Y". */
  private void readGovernor(Token up, Token verb) {
    boolean passive = predicates.isPassive(verb);
    boolean upIsSubject = up.is("nsubj");
    boolean light = verb.readings().stream().anyMatch(r -> grammar.support().contains(r.lemma()));
    double weight = light || up.is("obj") ? (light ? SURE : NESTED) : LOOSE;
    Token grammatical = upIsSubject ? null : predicates.subject(verb);
    if (grammatical != null && grammatical != up && !passive) {
      collect(grammatical, List.of("subject"), weight);
      mark(grammatical, subject);
    }
    for (Token child : sentence.children(verb)) {
      if (child != up && (child.is("obl") || child.is("nmod"))) {
        readOblique(child, passive, RAISED);
      } else if (child != up && (child.is("iobj") || child.relation().equals("obl:arg"))) {
        collect(child, List.of("iobj"), RAISED);
      } else if (child != up && child.is("obj") && !up.is("obj")) {
        collect(child, List.of("governor-object"), LOOSE);
      }
    }
  }

  /** The mentions of a noun phrase: its head, its coordinates, and those nested in it. */
  private void collect(Token nominal, List<String> slots, double weight) {
    Mention mention = mentions.at(nominal.index());
    boolean named = mention != null;
    if (named) {
      add(mention, slots, weight);
    }
    for (Token child : sentence.children(nominal)) {
      if (mention != null && mention.covers(child.index())) {
        collectCoordinates(child, slots, weight);
      } else if (child.is("conj")) {
        collect(child, slots, weight * 0.98);
      } else if (child.is("appos") || child.is("flat")) {
        if (!named) {
          collect(child, slots, weight * NESTED);
        }
      } else if (!named) {
        collectNested(nominal, child, slots, weight);
      } else if (child.is("nmod") && slots.contains("object")) {
        collectMisattached(child, weight);
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

  private void collectCoordinates(Token inName, List<String> slots, double weight) {
    for (Token child : sentence.children(inName)) {
      if (child.is("conj")) {
        collect(child, slots, weight * 0.95);
      }
    }
  }

  private void collectNested(Token nominal, Token child, List<String> outer, double weight) {
    boolean company = companyNouns.matchAt(sentence, nominal.index()) > 0;
    boolean compound = child.is("compound") || child.is("nmod:poss") || child.is("amod");
    if (company && child.is("acl")) {
      collectLeader(child, outer, weight);
    }
    if (!compound && !child.is("nmod")) {
      return;
    }
    String preposition = predicates.preposition(child);
    boolean genitive = compound || preposition == null || grammar.slots(preposition).contains("of");
    if (outer.contains("subject")) {
      if (company && genitive) {
        collect(child, outer, weight * LOOSE);
      }
    } else if (outer.contains("object") && company && isNameOfUnit(nominal, child)) {
      collect(child, outer, weight * NESTED);
    } else if (outer.contains("object") || !company) {
      List<String> inner = genitive ? inner(preposition) : grammar.slots(preposition);
      collect(child, inner, weight * NESTED);
    } else {
      collect(child, outer, weight * LOOSE);
    }
  }

  /** In "Ford's Volvo unit" the unit is called Volvo, whereas the Intel unit is Intel's. */
  private boolean isNameOfUnit(Token unit, Token child) {
    return child.is("compound")
        && sentence.children(unit).stream().anyMatch(c -> c.is("nmod:poss"));
  }

  /** "a consortium led by X" stands for X. */
  private void collectLeader(Token participle, List<String> slots, double weight) {
    for (Token child : sentence.children(participle)) {
      String preposition = child.is("obl") ? predicates.preposition(child) : null;
      if (preposition != null && grammar.slots(preposition).contains("agent")) {
        collect(child, slots, weight * LOOSE);
      }
    }
  }

  private List<String> inner(String preposition) {
    return preposition == null ? List.of("of") : grammar.slots(preposition);
  }

  private void collectAlone(Token token, List<String> slots, double weight) {
    Mention mention = mentions.at(token.index());
    if (mention != null) {
      add(mention, slots, weight);
    }
  }

  private void add(Mention mention, List<String> slots, double weight) {
    boolean known =
        arguments.stream().anyMatch(a -> a.mention() == mention && a.slots().equals(slots));
    if (!known) {
      arguments.add(new Argument(mention, slots, weight));
    }
  }

  private void mark(Token nominal, BitSet scope) {
    scope.set(nominal.index());
    for (Token child : sentence.children(nominal)) {
      if (!child.is("acl") && !child.is("parataxis") && !scope.get(child.index())) {
        mark(child, scope);
      }
    }
  }

  /** "patent licence agreement": the phrase of the noun that the trigger is compounded with. */
  private void markPhrase(Token noun) {
    Token top = noun;
    for (Token head = predicates.head(top);
        head != null && (top.is("compound") || top.is("amod") || top.is("flat"));
        head = predicates.head(top)) {
      top = head;
    }
    mark(top, object);
  }
}
