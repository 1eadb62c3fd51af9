package accordo.frame.clause;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;

/**
 * Parties of a verb that act in the clause below it: "hired Y to build", "allows Y to sell",
 * "awarded Y a contract to build".
 */
final class Controllers {
  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Voice voice;

  Controllers(Sentence sentence, Grammar grammar, Mentions mentions, Voice voice) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
    this.voice = voice;
  }

  /** Who does what the verb tells, of the parties of the governor but its subject; or null. */
  Token of(Token verb, Token governor) {
    Token object = verb.is("xcomp") ? object(governor) : null;
    boolean purpose = object == null && verb.is("advcl") && sentence.hasChild(verb, "mark");
    return purpose ? recipient(governor) : object;
  }

  /** "hired Y to build": the governor's object, unless it is the loser of "beat Y to win". */
  private Token object(Token governor) {
    if (governor.hasLemmaIn(grammar.rivalry()) || voice.isPassive(governor)) {
      return null;
    }
    for (Token child : sentence.children(governor)) {
      if ((child.is("obj") || child.is("iobj")) && isNamed(child)) {
        return child;
      }
    }
    return null;
  }

  /** In "awarded Fluor a contract to build" the one who gets the contract builds. */
  Token recipient(Token governor) {
    for (Token child : sentence.children(governor)) {
      if (child.is("iobj") && isNamed(child)) {
        return child;
      }
    }
    return null;
  }

  private boolean isNamed(Token token) {
    return mentions.at(token.index()) != null;
  }
}
