package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.Set;

/** Whether the subject of a verb acts, is acted on, has something done or gets something. */
final class Voice {
  private static final Set<String> PASSIVE = Set.of("nsubj:pass", "aux:pass", "obl:agent");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Predicates predicates;
  private final StraySubjects stray;

  Voice(Sentence sentence, Grammar grammar, Predicates predicates, StraySubjects stray) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.predicates = predicates;
    this.stray = stray;
  }

  /** Whether the verb's grammatical subject is its logical object. */
  boolean isPassive(Token verb) {
    if (isReflexive(verb)) {
      return false;
    }
    for (Token child : sentence.children(verb)) {
      if (PASSIVE.contains(child.relation()) || child.is("aux") && isPassiveAuxiliary(child)) {
        return true;
      }
    }
    return isPassiveParticiple(verb)
        || isPassiveComplement(verb)
        || isDoneFor(verb)
        || (verb.is("conj") && !predicates.hasOwnSubject(verb) && isPassiveHead(verb));
  }

  /** "X has Y build it", French "X fait construire par Y". */
  boolean isCaused(Token verb) {
    Token head = verb.is("xcomp") ? predicates.head(verb) : null;
    return sentence.children(verb).stream().anyMatch(c -> c.relation().equals("aux:caus"))
        || head != null
            && head.readings().stream().anyMatch(r -> grammar.causing().contains(r.lemma()));
  }

  /** "Kering si è aggiudicata Brioni": the auxiliary is that of a passive, the verb is not. */
  boolean isReflexive(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.index() < verb.index() && grammar.reflexive().contains(c.lower()));
  }

  /** "X se voit confier Y": the subject gets what the infinitive gives. */
  boolean isReceived(Token verb) {
    Token head = verb.is("xcomp") ? predicates.head(verb) : null;
    return head != null
        && head.readings().stream().anyMatch(r -> grammar.receiving().contains(r.lemma()))
        && isReflexive(head);
  }

  private boolean isPassiveAuxiliary(Token auxiliary) {
    return auxiliary.readings().stream().anyMatch(r -> grammar.flatPassive().contains(r.lemma()));
  }

  /** "restera confiée à X": a participle with a verb of being over it. */
  private boolean isPassiveComplement(Token verb) {
    return verb.is("xcomp")
        && verb.readings().stream().anyMatch(r -> r.tense() == Reading.Tense.PAST)
        && verb.readings().stream().noneMatch(r -> r.lemma().equals(verb.lower()))
        && predicates.head(verb) != null
        && predicates.head(verb).readings().stream()
            .anyMatch(r -> grammar.remaining().contains(r.lemma()));
  }

  /** "X has its chips made by Y": done by somebody for the subject of the verb above. */
  boolean isDoneFor(Token verb) {
    Token head = verb.is("ccomp") && verb.tag().equals("VBN") ? predicates.head(verb) : null;
    return head != null
        && head.index() < verb.index()
        && head.readings().stream().anyMatch(r -> grammar.support().contains(r.lemma()))
        && sentence.children(verb).stream().noneMatch(c -> c.is("aux") || c.is("mark"));
  }

  private boolean isPassiveHead(Token verb) {
    Token head = predicates.head(verb);
    return head != null && head.tag().equals(verb.tag()) && isPassive(head) && !head.is("conj");
  }

  /** "the unit bought by X": a participle that modifies its logical object. */
  boolean isPassiveParticiple(Token verb) {
    if (!verb.is("acl") && !verb.is("amod")) {
      return false;
    }
    if (predicates.isRelativeClause(verb) || isUnaccusative(verb) || stray.relative(verb) != null) {
      return false;
    }
    if (verb.tag().startsWith("VB")) {
      return verb.tag().equals("VBN") || verb.tag().equals("VBD");
    }
    String form = verb.lower();
    boolean active =
        verb.pos() == Pos.ADJ
            ? form.matches(".+end(e[mnrs]?)?")
            : form.endsWith("r")
                || form.endsWith("re")
                || form.endsWith("ndo")
                || form.endsWith("ant")
                || form.endsWith("nd");
    return !active
        && sentence.children(verb).stream().noneMatch(c -> c.is("mark") || isNamedObject(c));
  }

  /** "nata da una costola di X", "passata a X": no object has become the subject. */
  boolean isUnaccusative(Token verb) {
    return verb.readings().stream().anyMatch(r -> grammar.unaccusative().contains(r.lemma()));
  }

  /** "Eni e Cairn: firmato l'accordo": what is signed stands after the participle. */
  private boolean isNamedObject(Token child) {
    return child.is("obj") && child.pos() == Pos.NOUN && predicates.preposition(child) == null;
  }
}
