package accordo.frame.clause;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;

/**
 * Who does what to whom in a sentence with a dependency tree: what the readers of parties ask about
 * its verbs, their voice and their relative clauses.
 */
public final class Predicates {
  private final Grammar grammar;
  private final Sentence sentence;
  private final Mentions mentions;
  private final Prepositions prepositions;
  private final StraySubjects stray;
  private final RelativeClauses relatives;
  private final Voice voice;
  private final LogicalSubjects subjects;

  public Predicates(Sentence sentence, Grammar grammar, Mentions mentions) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
    this.prepositions = new Prepositions(sentence, grammar);
    this.stray = new StraySubjects(sentence, grammar, mentions);
    this.relatives = new RelativeClauses(sentence, grammar, mentions, prepositions);
    this.voice = new Voice(sentence, grammar, prepositions, relatives, stray);
    this.subjects =
        new LogicalSubjects(sentence, grammar, mentions, prepositions, stray, relatives, voice);
  }

  /** Which of them act and which are acted on. */
  public Voice voice() {
    return voice;
  }

  /** What stands for what in relative clauses. */
  public RelativeClauses relatives() {
    return relatives;
  }

  /** The preposition or postposition of a nominal, in lower case; or null. */
  public String preposition(Token nominal) {
    return prepositions.of(nominal);
  }

  /** The verb's grammatical subject, found through control, coordination and relatives; or null. */
  public Token subject(Token verb) {
    return subjects.of(verb, 0);
  }

  /** "in talks with Boeing to buy jets", taken for "with Boeing buying". */
  public boolean isCompanion(Token subject, Token verb) {
    return Companions.isOne(sentence, grammar, subject, verb);
  }

  /** The noun that is what the verb of a garbled relative clause takes; or null. */
  public Token garbledObject(Token verb) {
    return verb.is("amod") && stray.relative(verb) != null ? sentence.head(verb) : null;
  }

  /** Whether another subject has been found, so that this one is an object. */
  public boolean isDeposed(Token verb, Token child, Token subject) {
    return child.is("nsubj")
        && child != subject
        && (voice.isReflexive(verb) || subject != null && subject.is("obj"));
  }

  /** "Blackstone, que compró Cirsa": of two firms, the one that the clause hangs on acts. */
  public boolean isInverted(Token verb, Token grammatical, Token antecedent) {
    return grammar.proDrop()
        && antecedent != null
        && grammatical != null
        && grammatical.index() > verb.index()
        && mentions.at(grammatical.index()) != null
        && mentions.at(antecedent.index()) != null;
  }

  /** Whether what the parser calls the subject is the object of a verb without a subject. */
  public boolean isStrayObject(Token verb, Token grammatical) {
    return !voice.isUnaccusative(verb) && stray.isObject(verb, grammatical);
  }

  public static boolean isNominal(Token token) {
    return token.pos() == Pos.NOUN || token.pos() == Pos.PROPN || token.pos() == Pos.PRON;
  }
}
