package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
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

  /** What the trigger noun says of a company that it is: "X, a supplier of Y". */
  private static final List<String> IS = List.of("is", "subject");

  /** Who gets something: "X is awarded Y", French "X se voit attribuer Y". */
  private static final List<String> RECIPIENT = List.of("iobj", "à");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Predicates predicates;
  private final PhraseParties parties;
  private final TakenUp takenUp;
  private final BitSet object = new BitSet();
  private final BitSet subject = new BitSet();
  private boolean subjectless;

  private TreeArguments(Sentence sentence, Grammar grammar, Mentions mentions, CompanyNouns nouns) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
    this.predicates = new Predicates(sentence, grammar, mentions);
    this.parties = new PhraseParties(sentence, grammar, mentions, nouns, predicates);
    this.takenUp = new TakenUp(sentence, grammar, mentions);
  }

  static Surroundings of(
      Sentence sentence, TriggerHit hit, Grammar grammar, Mentions mentions, CompanyNouns nouns) {
    TreeArguments reader = new TreeArguments(sentence, grammar, mentions, nouns);
    Token head = sentence.token(hit.head());
    if (hit.frame().trigger().verb()) {
      reader.readVerb(head, hit.frame().takesObject());
      reader.readVerbsOf(hit);
    } else {
      reader.readNoun(head);
    }
    return new Surroundings(
        reader.parties.withoutOwners(), reader.object, reader.subject, reader.subjectless);
  }

  private void readVerb(Token verb, boolean takesObject) {
    boolean passive = predicates.voice().isPassive(verb);
    boolean caused = predicates.voice().isCaused(verb);
    Token grammatical = predicates.subject(verb);
    boolean moved =
        takesObject
            && !passive
            && grammatical != null
            && predicates.isStrayObject(verb, grammatical);
    Token antecedent = passive ? null : predicates.relativeObject(verb);
    if (takesObject && predicates.isInverted(verb, grammatical, antecedent)) {
      Token subjectOfRelative = antecedent;
      antecedent = grammatical;
      grammatical = subjectOfRelative;
    }
    if (grammatical != null && (caused || predicates.voice().isReceived(verb))) {
      boolean receives = !caused || predicates.voice().isReflexive(verb);
      parties.collect(grammatical, receives ? RECIPIENT : List.of("causer"), SURE);
      passive = true;
    } else if (grammatical != null) {
      parties.collect(grammatical, List.of(passive || moved ? "object" : "subject"), SURE);
      mark(grammatical, passive || moved ? object : subject);
    }
    subjectless = (grammatical == null || moved) && !passive;
    antecedent = antecedent == null ? predicates.garbledObject(verb) : antecedent;
    if (antecedent != null) {
      parties.collect(antecedent, List.of("object"), SURE);
      mark(antecedent, object);
    }
    if (antecedent == null && takesObject) {
      readTakenUp(verb, passive, grammatical);
    }
    for (Token child : sentence.children(verb)) {
      if (predicates.isDeposed(verb, child, grammatical)) {
        readObject(child, passive);
      } else if (child.is("nsubj") && child != grammatical && isSecondSubject(child)) {
        parties.collect(child, List.of(passive ? "object" : "subject"), NESTED);
      }
      if (child != grammatical) {
        readDependent(child, passive);
      }
      if (isBorrowing(verb, child)) {
        for (Token borrowed : sentence.children(child)) {
          readDependent(borrowed, passive);
        }
      }
      if (grammar.verbFinal() && Predicates.isNominal(child)) {
        readMisattached(child, passive);
      }
      if (child.is("advcl")) {
        readGathering(child, passive);
      }
    }
    if (sentence.children(verb).stream().anyMatch(c -> c.is("mark"))) {
      readGovernorOf(verb);
    }
    if (passive || predicates.voice().isPassiveParticiple(verb)) {
      readUser(verb);
    }
    if (predicates.voice().isDoneFor(verb)) {
      Token owner = predicates.subject(predicates.head(verb));
      if (owner != null) {
        parties.collect(owner, List.of("governor-subject"), RAISED);
      }
    }
  }

  /** "Y, which X bought": "Y, desde que X la compró". */
  private void readTakenUp(Token verb, boolean passive, Token grammatical) {
    Token pronoun = passive ? null : takenUp.pronoun(verb);
    if (pronoun != null) {
      for (Token nominal : takenUp.before(pronoun, grammatical)) {
        parties.collect(nominal, List.of("object"), NESTED);
        mark(nominal, object);
      }
    }
  }

  /** "entra a far parte di X": a trigger of several verbs. */
  private void readVerbsOf(TriggerHit hit) {
    for (int i = hit.from(); i < hit.to(); i++) {
      Token token = sentence.token(i);
      if (i != hit.head() && token.is("xcomp") && token.pos() == Pos.VERB) {
        sentence.children(token).forEach(child -> readDependent(child, false));
      }
    }
  }

  /** "X monterà i pannelli prodotti da Y": for whom it is what the participle says. */
  private void readUser(Token participle) {
    Token thing = predicates.head(participle);
    if (participle.is("acl") && thing != null && thing.is("obj")) {
      Token user = predicates.subject(predicates.head(thing));
      if (user != null && user.index() < thing.index()) {
        parties.collect(user, List.of("governor-subject"), RAISED);
      }
    }
  }

  /** "ha firmato con Y un accordo per comprare Z": with whom it was agreed to buy. */
  private void readGovernorOf(Token infinitive) {
    Token up = infinitive;
    for (int height = 0; height < HIGHEST && isUnder(up); height++) {
      up = predicates.head(up);
      for (Token child : sentence.children(up)) {
        String preposition =
            child.is("obl") || child.is("nmod") ? predicates.preposition(child) : null;
        if (preposition != null && child.index() < infinitive.index()) {
          String slot = "governor-" + grammar.slots(preposition).get(0);
          parties.collect(child, List.of(slot), RAISED);
        }
      }
    }
  }

  /** "Renault, Google join forces": what a comma joins is not always parsed as one. */
  private boolean isSecondSubject(Token subject) {
    return mentions.at(subject.index()) != null
        && subject.index() > 0
        && sentence.token(subject.index() - 1).form().equals(",");
  }

  private static boolean isUnder(Token token) {
    return token.is("advcl")
        || token.is("xcomp")
        || token.is("acl")
        || token.is("obj") && Predicates.isNominal(token);
  }

  /**
   * "sold bankrupt carmaker X to Y", "sold collapsed X": the participle takes what is the verb's.
   */
  private static boolean isBorrowing(Token verb, Token child) {
    return child.is("dep")
        && child.index() == verb.index() + 1
        && (child.tag().equals("VBD") || child.tag().equals("VBN"));
  }

  /** Between verb and participle parsers hang what belongs to the verb on the noun before it. */
  private void readMisattached(Token nominal, boolean passive) {
    for (Token child : sentence.children(nominal)) {
      String preposition = child.is("nmod") ? predicates.preposition(child) : null;
      if (preposition != null && (passive || !grammar.slots(preposition).contains("of"))) {
        readOblique(child, passive, RAISED);
      }
    }
  }

  /** "Argo, in das X investiert hatte", "Y, to whom X supplies chips". */
  private void readRelative(Token pronoun, Token antecedent) {
    String preposition = predicates.preposition(pronoun);
    parties.collect(
        antecedent, preposition == null ? bare(pronoun) : grammar.slots(preposition), SURE);
  }

  /** "Le consortium réunissant X a retenu Y": parsers take the participle for a clause. */
  private void readGathering(Token participle, boolean passive) {
    Gatherings.members(sentence, grammar, participle)
        .forEach(m -> parties.collect(m, List.of(passive ? "object" : "subject"), NESTED));
  }

  /** "dont" and "où" hold a preposition; other pronouns are datives. */
  private List<String> bare(Token pronoun) {
    boolean marked = grammar.markers().containsKey(pronoun.lower());
    List<String> slots = new ArrayList<>(marked ? grammar.slots(pronoun.lower()) : List.of());
    slots.add("iobj");
    return slots;
  }

  private void readDependent(Token child, boolean passive) {
    Token antecedent = predicates.antecedent(child);
    if (antecedent != null) {
      readRelative(child, antecedent);
    } else if (child.is("nsubj") && predicates.isCompanion(child, predicates.head(child))) {
      parties.collect(child, List.of("with"), SURE);
    } else if (child.is("obj") && !predicates.isRelative(child)) {
      readObject(child, passive);
    } else if (child.is("iobj") || child.relation().equals("obl:arg")) {
      String preposition = predicates.preposition(child);
      List<String> slots = preposition == null ? clitic(child) : grammar.slots(preposition);
      if (!isDoubled(child, slots)) {
        parties.collect(child, slots, SURE);
      }
    } else if (child.is("obl") || child.is("nmod")) {
      readOblique(child, passive, SURE);
    } else if (child.is("advmod") || child.is("xcomp") && Predicates.isNominal(child)) {
      boolean named = child.index() == child.head() + 1 && mentions.at(child.index()) != null;
      readOblique(child, passive, named ? RAISED : LOOSE);
    }
  }

  /** "le fornirà": to whom; "ne ha comprato il 5%": of which. */
  private List<String> clitic(Token pronoun) {
    String slot = grammar.clitics().get(pronoun.lower());
    return slot == null ? List.of("iobj") : List.of("iobj", slot);
  }

  /** "le compró a Bimbo": the pronoun says again what the phrase says. */
  private boolean isDoubled(Token pronoun, List<String> slots) {
    return grammar.clitics().containsKey(pronoun.lower())
        && sentence.children(predicates.head(pronoun)).stream()
            .map(predicates::preposition)
            .anyMatch(p -> p != null && slots.contains(grammar.slots(p).get(0)));
  }

  /** Where objects may bear a preposition, parsers take other complements for objects too. */
  private void readObject(Token child, boolean passive) {
    String preposition = predicates.preposition(child);
    if (preposition == null && grammar.reflexive().contains(child.lower())) {
      return;
    }
    if (preposition == null) {
      parties.collect(child, List.of("object"), SURE);
      if (child.pos() != Pos.PRON || mentions.at(child.index()) != null) {
        mark(child, object);
      }
    } else if (passive || !grammar.objectMarkers().contains(preposition) || hasBareObject(child)) {
      readOblique(child, passive, SURE);
    } else {
      List<String> slots = new ArrayList<>(List.of("object"));
      slots.addAll(grammar.slots(preposition));
      parties.collect(child, slots, SURE);
      mark(child, object);
    }
  }

  private boolean hasBareObject(Token marked) {
    Token verb = predicates.head(marked);
    boolean taken = verb != null && takenUp.pronoun(verb) != null;
    return taken
        || sentence.children(predicates.head(marked)).stream()
            .anyMatch(
                c ->
                    c.is("obj")
                        && c.pos() != Pos.PRON
                        && c != marked
                        && predicates.preposition(c) == null);
  }

  private void readOblique(Token child, boolean passive, double weight) {
    String preposition = predicates.preposition(child);
    List<String> slots = preposition == null ? List.of("iobj") : grammar.slots(preposition);
    boolean actor = passive && slots.contains("agent");
    parties.collect(child, actor ? List.of("subject") : slots, weight);
  }

  /** "Elica, fornitore di Whirlpool, produce": commas tell what parsers may miss. */
  private void readNameBefore(Token noun) {
    int i = noun.index() - 1;
    while (i > 0 && (sentence.token(i).pos() == Pos.DET || sentence.token(i).pos() == Pos.ADJ)) {
      i--;
    }
    if (i > 0 && sentence.token(i).form().equals(",") && mentions.at(i - 1) != null) {
      parties.collectAlone(sentence.token(mentions.at(i - 1).from()), IS, RAISED);
    }
  }

  private void readNoun(Token noun) {
    readPhrase(noun);
    readNameBefore(noun);
    boolean acted = parties.arguments().stream().anyMatch(a -> a.slots().get(0).equals("subject"));
    for (Token child : sentence.children(noun)) {
      if (!acted && parties.isPossessive(child)) {
        parties.collectAlone(child, List.of("poss", "of"), RAISED);
      }
    }
  }

  private void readPhrase(Token noun) {
    markPhrase(noun);
    Mention inside = mentions.at(noun.index());
    if (inside != null && inside.isCompounded()) {
      parties.collectAlone(noun, List.of("compound", "of"), SURE);
    }
    for (Token child : sentence.children(noun)) {
      readModifier(child, SURE);
      if (noun.is("conj") && child.is("nmod:poss") && !isNoun(child)) {
        parties.collectAlone(predicates.head(noun), List.of("poss"), RAISED);
      }
    }
    Token up = noun;
    for (int height = 0; height < HIGHEST; height++) {
      Token governor = predicates.head(up);
      if (governor == null || isNamedBy(up, governor)) {
        return;
      }
      if (!Predicates.isNominal(governor)
          && governor.pos() != Pos.ADJ
          && governor.pos() != Pos.NUM) {
        readGovernor(up, governor);
        return;
      }
      double weight = up.is("compound") || up.is("amod") ? SURE : LOOSE;
      boolean same = weight == SURE || isPartOf(up);
      for (Token sibling : sentence.children(governor)) {
        if (sibling != up && (same || !sibling.is("nsubj"))) {
          readModifier(sibling, weight);
        } else if (sibling != up) {
          parties.collect(sibling, List.of("subject"), weight);
          mark(sibling, subject);
        }
      }
      up = governor;
    }
  }

  /**
   * "X, a supplier of Y", "X, propietaria de Y", "merger partner X", the headline "X in talks": the
   * governor is X.
   */
  private boolean isNamedBy(Token up, Token governor) {
    if (up.is("nsubj") && isCopular(governor) && mentions.at(governor.index()) != null) {
      parties.collect(governor, IS, RAISED);
      return true;
    }
    boolean attribute = up.is("amod") && up.index() > governor.index();
    boolean apposed = up.is("appos") || up.is("acl");
    if (apposed || attribute || up.is("compound") && mentions.at(up.index()) == null) {
      parties.collectAlone(governor, IS, RAISED);
      return apposed || mentions.at(governor.index()) != null;
    }
    if (!up.is("nmod") || !sentence.isHeadline() || mentions.at(governor.index()) == null) {
      return false;
    }
    Token first = governor;
    while (first.is("conj")) {
      first = predicates.head(first);
    }
    parties.collect(first, List.of("subject"), RAISED);
    return true;
  }

  /** "The buyer of X is Y": the noun is said of Y. */
  private boolean isCopular(Token predicate) {
    return sentence.children(predicate).stream().anyMatch(c -> c.is("cop"));
  }

  /** "one of its customers" is a customer, "a partner in a venture" is none. */
  private boolean isPartOf(Token noun) {
    String preposition = noun.is("nmod") ? predicates.preposition(noun) : null;
    return preposition == null || grammar.slots(preposition).contains("of");
  }

  /** A dependent of the trigger noun, or of a noun above it. */
  private void readModifier(Token child, double weight) {
    boolean owner = child.is("det") && grammar.possessives().contains(child.lower());
    if (child.is("nmod:poss") || child.is("det:poss") || owner) {
      Token antecedent = predicates.nameBeforeRelative(child);
      parties.collect(antecedent == null ? child : antecedent, List.of("poss", "of"), weight);
    } else if (child.is("nmod") || child.is("obl")) {
      String preposition = predicates.preposition(child);
      List<String> bare = child.index() < child.head() ? List.of("poss", "of") : List.of("of");
      parties.collect(child, preposition == null ? bare : grammar.slots(preposition), weight);
    } else if (child.is("compound") || child.is("flat") || child.is("amod")) {
      parties.collectAlone(child, List.of("compound", "poss"), weight * RAISED);
    } else if (child.is("nsubj")) {
      parties.collect(child, IS, weight);
      mark(child, subject);
    } else if (child.is("appos") || child.is("dep")) {
      parties.collectAlone(child, List.of("appos"), weight);
    } else if (child.is("acl")) {
      readParticiple(child, weight);
    }
  }

  /** "a settlement reached between X and Y", "a venture called Z". */
  private void readParticiple(Token participle, double weight) {
    if (!predicates.voice().isPassiveParticiple(participle)) {
      readBearer(participle, weight);
      return;
    }
    for (Token child : sentence.children(participle)) {
      if (child.is("obl")) {
        readOblique(child, false, weight * RAISED);
      } else if (child.is("obj") || child.is("xcomp")) {
        parties.collectAlone(child, List.of("appos"), weight * RAISED);
      }
    }
  }

  /** "la oferta que X ha lanzado sobre Y": who bears the noun in a clause of which it is object. */
  private void readBearer(Token verb, double weight) {
    Token bearer =
        grammar.headFirst() && isLight(verb) && predicates.relativeObject(verb) != null
            ? predicates.subject(verb)
            : null;
    if (bearer != null
        && bearer.head() == verb.index()
        && !isSaidOf(bearer, predicates.head(verb))) {
      parties.collect(bearer, List.of("subject"), weight * RAISED);
      for (Token child : sentence.children(verb)) {
        if (child.is("obl") || child.is("nmod")) {
          readOblique(child, false, weight * RAISED);
        }
      }
    }
  }

  /** In "X, the venture that the company founded", X has not founded itself. */
  private boolean isSaidOf(Token bearer, Token noun) {
    Token named = noun.is("appos") ? predicates.head(noun) : null;
    Mention one = mentions.at(bearer.index());
    Mention other = named == null ? null : mentions.at(named.index());
    return one != null && other != null && one.names().equals(other.names());
  }

  private boolean isLight(Token verb) {
    return verb.readings().stream().anyMatch(r -> grammar.support().contains(r.lemma()));
  }

  private static boolean isNoun(Token token) {
    return token.pos() == Pos.NOUN || token.pos() == Pos.PROPN;
  }

  /** The verb above a trigger noun: "X signs an agreement with Y". */
  private void readGovernor(Token up, Token verb) {
    boolean passive = predicates.voice().isPassive(verb);
    boolean light = isLight(verb);
    double weight = light ? SURE : up.is("obj") ? NESTED : LOOSE;
    Token grammatical = up.is("nsubj") ? null : predicates.subject(verb);
    if (grammatical == null && mentions.at(verb.index()) != null && up.index() > verb.index()) {
      grammatical = verb;
    }
    subjectless = grammatical == null && !up.is("nsubj") && !passive && verb.pos() == Pos.VERB;
    boolean judge = grammatical != null && !light && isBody(grammatical);
    boolean others = up.is("nmod") && hasNamedOwner(up);
    if (grammatical != null && grammatical != up && !passive && !judge && !others) {
      parties.collect(grammatical, up.is("xcomp") ? IS : List.of("subject"), weight);
      mark(grammatical, subject);
    }
    if (grammatical != null && passive) {
      parties.collect(grammatical, List.of("governor-object"), LOOSE);
    }
    if (up.is("nsubj")) {
      readPredicate(verb);
    }
    for (Token child : sentence.children(verb)) {
      if (child != up && (child.is("obl") || child.is("nmod"))) {
        readOblique(child, passive, RAISED);
      } else if (child != up && (child.is("iobj") || child.relation().equals("obl:arg"))) {
        parties.collect(child, List.of("iobj"), RAISED);
      } else if (child != up && child.is("obj") && !up.is("obj")) {
        parties.collect(child, List.of("governor-object"), LOOSE);
      }
    }
  }

  /** "Its largest supplier remains X." */
  private void readPredicate(Token verb) {
    if (verb.readings().stream().anyMatch(r -> grammar.remaining().contains(r.lemma()))) {
      for (Token child : sentence.children(verb)) {
        if (child.is("xcomp") || child.is("obj")) {
          parties.collect(child, IS, RAISED);
        }
      }
    }
  }

  /** "X signs an agreement with Y's venture Z": X has no part in that. */
  private boolean hasNamedOwner(Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(c -> c.is("nmod:poss") && c.pos() == Pos.PROPN && mentions.at(c.index()) != null);
  }

  /** "The commission approves the takeover of X" without a part in it. */
  private boolean isBody(Token token) {
    Mention mention = mentions.at(token.index());
    return mention != null && mention.kind() == Mention.Kind.BODY;
  }

  private void mark(Token nominal, BitSet scope) {
    scope.set(nominal.index());
    boolean named = mentions.at(nominal.index()) != null;
    for (Token child : sentence.children(nominal)) {
      boolean aside = child.is("acl") || child.is("parataxis") || named && isAside(child);
      if (!aside && !scope.get(child.index())) {
        mark(child, scope);
      }
    }
  }

  /** In "sells Opel to Magna, a maker of parts", parts are not what is sold. */
  private boolean isAside(Token child) {
    String preposition = child.is("nmod") ? predicates.preposition(child) : null;
    return child.is("appos") || preposition != null && !grammar.slots(preposition).contains("of");
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
    sentence.children(top).stream().filter(c -> c.is("case")).forEach(c -> object.clear(c.index()));
    for (Token child : sentence.children(noun)) {
      if (child.is("acl") && hasMark(child)) {
        mark(child, object);
      }
    }
  }

  /** "a contract to run a plant" is about the running. */
  private boolean hasMark(Token verb) {
    return sentence.children(verb).stream().anyMatch(c -> c.is("mark"));
  }
}
