package accordo.frame.clause;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;
import java.util.List;

/**
 * Who acts in a verb that modifies a noun: in "the firm buying X" the noun, in "Y's plan to buy X"
 * its owner, in "Y is in talks with Z to buy X" the subject of the governor.
 */
final class PurposeSubjects {
  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Prepositions prepositions;
  private final Controllers controllers;
  private final LogicalSubjects subjects;

  PurposeSubjects(
      Sentence sentence,
      Grammar grammar,
      Mentions mentions,
      Prepositions prepositions,
      Controllers controllers,
      LogicalSubjects subjects) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
    this.prepositions = prepositions;
    this.controllers = controllers;
    this.subjects = subjects;
  }

  /** The subject of a verb that modifies a noun, or null. */
  Token of(Token verb, Token noun, int depth) {
    return isInfinitive(verb) && depth <= LogicalSubjects.DEEPEST ? actor(verb, noun, depth) : noun;
  }

  /** Whose the noun is: X's in "X is in talks about buying Y". */
  Token actor(Token verb, Token noun, int depth) {
    Token governor = sentence.head(noun);
    if (isNamed(noun)) {
      boolean partner = prepositions.of(noun) != null && governor != null;
      return partner ? above(verb, governor, depth) : noun;
    }
    Token owner = ownerOrSubject(noun);
    if (owner != null || governor == null || Predicates.isNominal(governor)) {
      return owner;
    }
    Token recipient = controllers.recipient(governor);
    recipient = recipient == null ? dative(governor, noun) : recipient;
    return recipient == null ? subjects.of(governor, depth + 1) : recipient;
  }

  /** "On prête à X l'intention d'acheter": whose intention it is said to be. */
  private Token dative(Token governor, Token noun) {
    for (Token child : sentence.children(governor)) {
      String preposition = child.is("obl") && isNamed(child) ? prepositions.of(child) : null;
      if (preposition != null && grammar.dative().contains(preposition) && noun.is("obj")) {
        return child;
      }
    }
    return null;
  }

  private boolean isInfinitive(Token verb) {
    return sentence.hasChild(verb, "mark")
        || verb.lower().endsWith("r")
        || verb.lower().endsWith("re");
  }

  /** "in talks with Boeing to buy jets": what hangs on the partner is the speaker's purpose. */
  private Token above(Token verb, Token governor, int depth) {
    return Predicates.isNominal(governor)
        ? of(verb, governor, depth + 1)
        : subjects.of(governor, depth + 1);
  }

  private Token ownerOrSubject(Token noun) {
    Token owner = owner(noun);
    if (owner != null && owner.is("nmod:poss") && isNamed(owner)) {
      return owner;
    }
    Token subject = subject(noun);
    return subject == null ? owner : subject;
  }

  /** "X is the favourite to buy Y": of whom the noun is said. */
  private Token subject(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.is("nsubj") && !grammar.isRelative(child)) {
        return child;
      }
    }
    return null;
  }

  /** The one whose plan, offer or decision it is: "X's plan", "an offer from X", "a move by X". */
  private Token owner(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.is("nmod:poss")) {
        return child;
      }
    }
    for (Token child : sentence.children(noun)) {
      String preposition = child.is("nmod") && isNamed(child) ? prepositions.of(child) : null;
      if (preposition != null) {
        List<String> slots = grammar.slots(preposition);
        if (slots.contains("of") || slots.contains("agent") || slots.contains("from")) {
          return child;
        }
      }
    }
    return null;
  }

  private boolean isNamed(Token token) {
    return mentions.at(token.index()) != null;
  }
}
