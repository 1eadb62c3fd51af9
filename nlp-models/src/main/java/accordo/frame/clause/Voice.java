package accordo.frame.clause;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;
import java.util.Set;

/** Whether the subject of a verb acts, is acted on, has something done or gets something. */
public final class Voice {
  private static final Set<String> PASSIVE = Set.of("nsubj:pass", "aux:pass", "obl:agent");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Prepositions prepositions;
  private final RelativeClauses relatives;
  private final StraySubjects stray;

  Voice(
      Sentence sentence,
      Grammar grammar,
      Prepositions prepositions,
      RelativeClauses relatives,
      StraySubjects stray) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.prepositions = prepositions;
    this.relatives = relatives;
    this.stray = stray;
  }

  /** Whether the verb's grammatical subject is its logical object. */
  public boolean isPassive(Token verb) {
    if (isReflexive(verb)) {
      return false;
    }
    for (Token child : sentence.children(verb)) {
      boolean auxiliary = child.is("aux") || child.is("cop") && verb.pos() == Pos.ADJ;
      if (PASSIVE.contains(child.relation())
          || auxiliary && isPassiveAuxiliary(child) && !isUnaccusative(verb)) {
        return true;
      }
    }
    return isPassiveParticiple(verb)
        || isPassiveComplement(verb)
        || isDoneFor(verb)
        || (verb.is("conj") && !sentence.hasChild(verb, "nsubj") && isPassiveHead(verb));
  }

  /** "X has Y build it", French "X fait construire par Y". */
  public boolean isCaused(Token verb) {
    Token head = verb.is("xcomp") ? sentence.head(verb) : null;
    return sentence.children(verb).stream().anyMatch(c -> c.relation().equals("aux:caus"))
        || head != null && head.hasLemmaIn(grammar.causing());
  }

  /** "Kering si è aggiudicata Brioni": the auxiliary is that of a passive, the verb is not. */
  public boolean isReflexive(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            c ->
                c.index() < verb.index()
                    && (!c.is("mark") || isBeforeClitic(c))
                    && grammar.reflexive().contains(c.lower()));
  }

  /** "se ne è sbarazzata", where parsers take the pronoun for "if". */
  private boolean isBeforeClitic(Token word) {
    return grammar.clitics().containsKey(sentence.token(word.index() + 1).lower());
  }

  /** "X se voit confier Y": the subject gets what the infinitive gives. */
  public boolean isReceived(Token verb) {
    Token head = verb.is("xcomp") ? sentence.head(verb) : null;
    return head != null && head.hasLemmaIn(grammar.receiving()) && isReflexive(head);
  }

  private boolean isPassiveAuxiliary(Token auxiliary) {
    return auxiliary.hasLemmaIn(grammar.flatPassive());
  }

  /** "restera confiée à X": a participle with a verb of being over it. */
  private boolean isPassiveComplement(Token verb) {
    return verb.is("xcomp")
        && verb.readings().stream().anyMatch(r -> r.tense() == Reading.Tense.PAST)
        && verb.readings().stream().noneMatch(r -> r.lemma().equals(verb.lower()))
        && sentence.head(verb) != null
        && sentence.head(verb).hasLemmaIn(grammar.remaining());
  }

  /** "X has its chips made by Y": done by somebody for the subject of the verb above. */
  public boolean isDoneFor(Token verb) {
    Token head = verb.is("ccomp") && verb.tag().equals("VBN") ? sentence.head(verb) : null;
    return head != null
        && head.index() < verb.index()
        && head.hasLemmaIn(grammar.support())
        && sentence.children(verb).stream().noneMatch(c -> c.is("aux") || c.is("mark"));
  }

  private boolean isPassiveHead(Token verb) {
    Token head = sentence.head(verb);
    return head != null && head.tag().equals(verb.tag()) && isPassive(head) && !head.is("conj");
  }

  /**
   * "the unit bought by X": a participle that modifies its logical object, unlike "X, having bought
   * the unit".
   */
  public boolean isPassiveParticiple(Token verb) {
    if (!verb.is("acl") && !verb.is("amod")) {
      return false;
    }
    if (relatives.isClause(verb) || isUnaccusative(verb) || stray.relative(verb) != null) {
      return false;
    }
    if (verb.tag().startsWith("VB")) {
      boolean past = verb.tag().equals("VBN") || verb.tag().equals("VBD");
      return past && !sentence.hasChild(verb, "aux");
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
    return verb.hasLemmaIn(grammar.unaccusative());
  }

  /** "Eni e Cairn: firmato l'accordo": what is signed stands after the participle. */
  private boolean isNamedObject(Token child) {
    return child.is("obj") && child.pos() == Pos.NOUN && prepositions.of(child) == null;
  }
}
