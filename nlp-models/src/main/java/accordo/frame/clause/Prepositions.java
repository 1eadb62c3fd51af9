package accordo.frame.clause;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;

/** The prepositions of a sentence's nominals, of one or more words: "insieme a", "on behalf of". */
final class Prepositions {
  private final Sentence sentence;
  private final Grammar grammar;

  Prepositions(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  /** The preposition or postposition of a nominal, in lower case; or null. */
  String of(Token nominal) {
    for (Token child : sentence.children(nominal)) {
      if (child.is("case") && !child.lower().equals("'s") && !child.lower().equals("'")) {
        return whole(child);
      }
    }
    return null;
  }

  /** "insieme a": the tree hangs the further words of a marker on its first. */
  private String whole(Token first) {
    for (Token word : sentence.children(first)) {
      String whole =
          word.is("fixed") ? grammar.prepositionAt(sentence, word.index()) : first.lower();
      if (whole.startsWith(first.lower() + " ")) {
        return whole;
      }
    }
    return grammar.prepositionAt(sentence, first.index());
  }
}
