package accordo.frame.clause;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.pack.Grammar;

/**
 * What stands for what in relative clauses: "Y, which X bought", "Y, to whom X supplies chips", "X,
 * dont Y détient 20 %".
 */
public final class RelativeClauses {
  private static final int HIGHEST = 6;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Prepositions prepositions;
  private final RelativeHeads heads;

  RelativeClauses(
      Sentence sentence, Grammar grammar, Mentions mentions, Prepositions prepositions) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
    this.prepositions = prepositions;
    this.heads = new RelativeHeads(sentence, grammar, mentions, prepositions);
  }

  /** Some parsers give relative clauses no relation of their own. */
  boolean isClause(Token verb) {
    return verb.is("acl:relcl") || verb.is("acl") && hasSubjectOrPronoun(verb);
  }

  private boolean hasSubjectOrPronoun(Token verb) {
    for (Token child : sentence.children(verb)) {
      boolean subject = child.is("nsubj") && !Companions.isOne(sentence, grammar, child, verb);
      if (subject || !child.is("conj") && grammar.isRelative(child)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause hangs on a noun, though parsers do not always know how. */
  boolean modifiesNoun(Token verb) {
    Token head = sentence.head(verb);
    return verb.is("acl") || verb.is("dep") && head != null && Predicates.isNominal(head);
  }

  /** Whom the clause of a verb is said of. */
  Token head(Token verb) {
    return heads.of(verb);
  }

  /** "Y, a la que ha pedido trenes": the pronoun's preposition says that it is no subject. */
  boolean hasMarkedPronoun(Token verb) {
    return grammar.proDrop()
        && sentence.children(verb).stream()
            .anyMatch(c -> grammar.isRelative(c) && (prepositions.of(c) != null || c.is("iobj")));
  }

  /** The noun that the clause's missing or relative object stands for; or null. */
  public Token object(Token verb) {
    if (!verb.is("acl")) {
      return contactObject(verb);
    }
    boolean relativeObject = false;
    boolean hasObject = false;
    boolean hasSubject = false;
    for (Token child : sentence.children(verb)) {
      if (child.is("obj")) {
        hasObject = true;
        // In "que X compró a Y" parsers take the marked seller for an object, too.
        relativeObject |= grammar.isRelative(child) && prepositions.of(child) == null;
      }
      hasSubject |= child.is("nsubj") && !grammar.isRelative(child);
      // In "que se partagent X et Y" parsers take the pronoun for the subject.
      relativeObject |= child.is("nsubj") && isObjectPronoun(child);
    }
    boolean missing = hasSubject && !hasObject && isClause(verb);
    return relativeObject || missing ? heads.of(verb) : null;
  }

  private boolean isObjectPronoun(Token pronoun) {
    return grammar.isRelative(pronoun) && grammar.objectPronouns().contains(pronoun.lower());
  }

  /** "over a patent it had bought": English needs no pronoun, and parsers miss the clause. */
  private Token contactObject(Token verb) {
    Token subject = null;
    for (Token child : sentence.children(verb)) {
      if (child.is("obj") || child.is("ccomp") || child.is("xcomp") || child.is("mark")) {
        return null;
      }
      subject = child.is("nsubj") && child.tag().equals("PRP") ? child : subject;
    }
    boolean contact = subject != null && subject.index() > 0 && subject.index() < verb.index();
    Token before = contact ? sentence.token(subject.index() - 1) : null;
    return before != null && before.pos() == Pos.NOUN && !verb.is("root") ? before : null;
  }

  /** The noun that a relative pronoun with a preposition or in the dative stands for; or null. */
  public Token antecedent(Token pronoun) {
    boolean marked = pronoun.is("obj") && prepositions.of(pronoun) != null;
    boolean oblique = marked || pronoun.is("obl") || pronoun.is("iobj");
    Token verb = oblique && grammar.isRelative(pronoun) ? sentence.head(pronoun) : null;
    if (verb != null && verb.is("advcl") && grammar.proDrop() && prepositions.of(pronoun) != null) {
      return heads.nameBefore(pronoun);
    }
    return verb != null && verb.is("acl") ? heads.of(verb) : null;
  }

  /** In "X, dont Y détient 20 %" the noun whose part the pronoun makes of another; or null. */
  public Token owner(Token pronoun) {
    if (!pronoun.is("nmod") || !grammar.isRelative(pronoun)) {
      return null;
    }
    Token up = sentence.head(pronoun);
    for (int height = 0; height < HIGHEST && up != null && !up.is("acl"); height++) {
      up = sentence.head(up);
    }
    Token owner = up == null ? null : heads.of(up);
    return owner != null && owner.index() < pronoun.index() ? owner : null;
  }

  /** In "X, whose purchase of Y failed" the name before the pronoun; or null. */
  public Token nameBefore(Token pronoun) {
    int at = pronoun.index() - 1;
    at -= at > 0 && sentence.token(at).form().equals(",") ? 1 : 0;
    Mention name = at >= 0 && grammar.isRelative(pronoun) ? mentions.at(at) : null;
    return name == null ? null : sentence.token(name.from());
  }
}
