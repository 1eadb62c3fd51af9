package accordo.frame.clause;

import accordo.annotate.Reading.Kind;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;

/**
 * The subject that a verb has in its own clause, where the parser may have missed it: "la vasca
 * Vidrala crece", "Shell's plan to buy BP", "Nell'occasione Eni ha firmato".
 */
final class OwnSubjects {
  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Prepositions prepositions;
  private final StraySubjects stray;
  private final RelativeClauses relatives;

  OwnSubjects(
      Sentence sentence,
      Grammar grammar,
      Mentions mentions,
      Prepositions prepositions,
      StraySubjects stray,
      RelativeClauses relatives) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
    this.prepositions = prepositions;
    this.stray = stray;
    this.relatives = relatives;
  }

  /** The subject in the verb's clause or, of a relative one, whom it is said of; or null. */
  Token of(Token verb) {
    Token after = stray.afterPronouns(verb);
    if (after != null) {
      return after;
    }
    Token parsed = parsed(verb);
    if (parsed != null) {
      return grammar.isRelative(parsed) && relatives.modifiesNoun(verb)
          ? relatives.head(verb)
          : mended(verb, parsed);
    }
    Token lost = stray.relative(verb);
    if (lost != null) {
      return lost;
    }
    Token before = relatives.isClause(verb) ? null : stray.before(verb);
    return before != null || verb.is("acl") || verb.is("amod") ? before : bareBefore(verb);
  }

  private Token parsed(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj") && !Companions.isOne(sentence, grammar, child, verb)) {
        return child;
      }
    }
    return null;
  }

  /** Who really is the subject, given what the parser takes for it. */
  private Token mended(Token verb, Token subject) {
    Token moved = nameAfter(verb, subject);
    moved = moved == null ? stray.dislocated(verb, subject) : moved;
    moved = moved == null ? stray.inverted(verb, subject) : moved;
    return moved == null ? planner(verb, subject) : moved;
  }

  /** "la vasca Vidrala crece": parsers take a demonym and the name after it for two subjects. */
  private Token nameAfter(Token verb, Token subject) {
    Token next = sentence.token(Math.min(subject.index() + 1, sentence.size() - 1));
    boolean both = next != subject && next.is("nsubj") && sentence.head(next) == verb;
    return both && isNamed(next) && !isNamed(subject) ? next : null;
  }

  /** "Shell's plan to buy BP", taken for "the plan buys": who plans it. */
  private Token planner(Token verb, Token subject) {
    boolean before = subject.index() < verb.index() && !isNamed(subject);
    if (!before || !sentence.hasChild(verb, "mark")) {
      return subject;
    }
    Token owner =
        sentence.children(subject).stream()
            .filter(c -> c.is("nmod:poss") || c.is("compound") && isPlan(subject))
            .filter(this::isNamed)
            .findFirst()
            .orElse(null);
    Token nearing = owner == null ? stray.nearing(verb, subject) : owner;
    return nearing == null ? subject : nearing;
  }

  /** "Shell and BP plan to buy": taggers take plans for nouns, and the parties for their kinds. */
  private boolean isPlan(Token noun) {
    return noun.index() + 1 < sentence.size()
        && sentence.token(noun.index() + 1).is("mark")
        && noun.readings().stream()
            .anyMatch(r -> r.kind() == Kind.VERB && grammar.future().contains(r.lemma()));
  }

  /** "Nell'occasione Eni ha firmato": parsers hang a bare name on the adverbial before it. */
  private Token bareBefore(Token verb) {
    for (Token adverbial : sentence.children(verb)) {
      if (adverbial.index() < verb.index() && adverbial.is("obl") && !isNamed(adverbial)) {
        for (Token child : sentence.children(adverbial)) {
          boolean follows = child.index() > adverbial.index();
          if (follows && child.is("nmod") && isNamed(child) && prepositions.of(child) == null) {
            return child;
          }
        }
      }
    }
    return null;
  }

  private boolean isNamed(Token token) {
    return mentions.at(token.index()) != null;
  }
}
