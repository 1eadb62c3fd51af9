package accordo.frame;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;

/**
 * Whom a relative clause is said of: "la signature d'un contrat avec Micron, qu'il alimentera" is
 * said of the name right before it, though parsers hang it on the first noun.
 */
final class RelativeHeads {
  private static final int HIGHEST = 6;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Prepositions prepositions;

  RelativeHeads(Sentence sentence, Grammar grammar, Mentions mentions, Prepositions prepositions) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
    this.prepositions = prepositions;
  }

  /**
   * The name before the clause of the verb, where a preposition parts it from the head; else it.
   */
  Token of(Token verb) {
    Token head = sentence.head(verb);
    if (!grammar.headFirst() || head == null || mentions.at(head.index()) != null) {
      return head;
    }
    Mention name = nameBefore(verb, head);
    return name != null && isApart(sentence.token(name.from()), head)
        ? sentence.token(name.from())
        : head;
  }

  private Mention nameBefore(Token verb, Token head) {
    for (Token child : sentence.children(verb)) {
      if (grammar.isRelative(child) && child.index() < verb.index()) {
        int at = child.index() - 1;
        at -= at > 0 && sentence.token(at).form().equals(",") ? 1 : 0;
        return at > head.index() ? mentions.at(at) : null;
      }
    }
    return null;
  }

  /** "la filiale de Bosch, qui" may well be the subsidiary. */
  private boolean isApart(Token name, Token head) {
    Token up = name;
    for (int height = 0; height < HIGHEST && up != null && up != head; height++) {
      String preposition = prepositions.of(up);
      if (preposition != null && !grammar.slots(preposition).contains("of")) {
        return true;
      }
      up = sentence.head(up);
    }
    return false;
  }
}
