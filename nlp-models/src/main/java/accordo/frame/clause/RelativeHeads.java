package accordo.frame.clause;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.pack.Grammar;
import java.util.HashSet;
import java.util.Set;

/**
 * Whom a relative clause is said of: "la signature d'un contrat avec Micron, qu'il alimentera" is
 * said of the name right before it, though parsers hang it on the first noun.
 */
final class RelativeHeads {
  private static final int HIGHEST = 6;
  private static final int FRONTED = 2;

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
    if (head == null || mentions.at(head.index()) != null) {
      return head;
    }
    Mention fronted = beforeFronted(verb);
    if (fronted != null) {
      return sentence.token(fronted.from());
    }
    Mention name = grammar.headFirst() ? nameBefore(verb, head) : null;
    return name != null && isApart(sentence.token(name.from()), head)
        ? sentence.token(name.from())
        : head;
  }

  /** "a fifth of X, in which it invested": the name before comma and preposition. */
  private Mention beforeFronted(Token verb) {
    for (Token child : sentence.children(verb)) {
      int comma = child.index() - FRONTED;
      if (grammar.isRelative(child)
          && child.index() < verb.index()
          && comma > 0
          && sentence.token(comma).form().equals(",")
          && sentence.token(comma + 1).pos() == Pos.ADP) {
        return mentions.at(comma - 1);
      }
    }
    return null;
  }

  private Mention nameBefore(Token verb, Token head) {
    for (Token child : sentence.children(verb)) {
      if (grammar.isRelative(child) && child.index() < verb.index()) {
        int at = agrees(child, head) ? child.index() - 1 : beforePhrase(child);
        return at > head.index() ? mentions.at(at) : null;
      }
    }
    return null;
  }

  /** "Y, dalla quale": what stands before the pronoun, its preposition, article and comma. */
  private int beforePhrase(Token pronoun) {
    int at = pronoun.index() - 1;
    while (at > 0 && sentence.token(at).head() == pronoun.index()) {
      at--;
    }
    return at > 0 && sentence.token(at).form().equals(",") ? at - 1 : at;
  }

  /**
   * The name right before a pronoun with a preposition whose clause the parser takes for an
   * adverbial of the verb above: "X sceglie Y, con la quale sviluppa un farmaco"; or null.
   */
  Token nameBefore(Token pronoun) {
    int at = beforePhrase(pronoun);
    boolean set = at >= 0 && sentence.token(at + 1).form().equals(",");
    Mention name = set ? mentions.at(at) : null;
    Token found = name == null ? null : sentence.token(name.from());
    Token up = found == null ? null : sentence.head(found);
    for (int height = 0; height < HIGHEST && up != null; height++) {
      if (agrees(pronoun, up)) {
        return null;
      }
      up = sentence.head(up);
    }
    return found;
  }

  /** "una ronda liderada por X, en la que": the article of the pronoun is that of the noun. */
  private boolean agrees(Token pronoun, Token noun) {
    if (noun.pos() == Pos.VERB) {
      return false;
    }
    Set<String> determiners = new HashSet<>();
    for (Token article : sentence.children(pronoun)) {
      grammar
          .accusatives()
          .forEach(
              (object, agreeing) -> {
                if (agreeing.contains(article.lower())) {
                  determiners.addAll(agreeing);
                }
              });
    }
    return sentence.children(noun).stream()
        .anyMatch(c -> c.is("det") && determiners.contains(c.lower()));
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
