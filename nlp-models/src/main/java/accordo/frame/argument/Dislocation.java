package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.clause.Mentions;
import accordo.frame.pack.Grammar;
import java.util.List;
import java.util.Set;

/**
 * A clause that names the thing first and who acts last, with a pronoun for the thing before the
 * verb: "los motores los suministra X", "il principio attivo lo produce X". Whose the thing is, the
 * text has told before.
 *
 * @param object the noun that the pronoun takes up within the clause; or null: "lo distribuye X"
 * @param acting who acts, after the verb
 */
record Dislocation(Token object, List<Token> acting) {
  /** Finds one, or null. */
  static Dislocation of(
      Sentence sentence, Grammar grammar, Mentions mentions, TakenUp takenUp, Token verb) {
    Token carrier = carrier(sentence, verb);
    Token pronoun = takenUp.pronoun(carrier);
    if (pronoun == null || pronoun.index() > carrier.index()) {
      return null;
    }
    List<Token> acting =
        sentence.children(verb).stream()
            .filter(c -> c.index() > verb.index())
            .filter(c -> c.is("nsubj") || c.is("obj") || c.is("appos"))
            .filter(c -> c.pos() == Pos.NOUN || c.pos() == Pos.PROPN)
            .filter(c -> !sentence.hasChild(c, "case"))
            .toList();
    boolean named =
        acting.stream()
            .anyMatch(c -> mentions.at(c.index()) != null || beside(sentence, mentions, c));
    if (!named || actsBefore(sentence, mentions, carrier, pronoun)) {
      return null;
    }
    Set<String> determiners = grammar.accusatives().get(pronoun.lower());
    Token object =
        sentence.children(carrier).stream()
            .filter(c -> c.index() < pronoun.index())
            .filter(
                c ->
                    mentions.at(c.index()) == null
                        ? isThing(sentence, c, determiners)
                        : isFirm(sentence, grammar, c))
            .findFirst()
            .orElse(null);
    // "La fabricó X": where the sentence starts with the pronoun, the thing may be anything.
    return object == null && pronoun.index() == 0 ? null : new Dislocation(object, acting);
  }

  /** Whether the token is one of those that it has told apart. */
  boolean has(Token token) {
    return token == object || acting.contains(token);
  }

  private static boolean isThing(Sentence sentence, Token noun, Set<String> determiners) {
    return noun.pos() == Pos.NOUN
        && !sentence.hasChild(noun, "case")
        && sentence.children(noun).stream()
            .anyMatch(d -> d.index() < noun.index() && determiners.contains(d.lower()));
  }

  /** "A Y la compró X". */
  private static boolean isFirm(Sentence sentence, Grammar grammar, Token name) {
    return sentence.children(name).stream()
        .anyMatch(c -> c.is("case") && grammar.objectMarkers().contains(c.lower()));
  }

  /** The verb before which the pronoun stands: "lo seguirá fabricando". */
  private static Token carrier(Sentence sentence, Token verb) {
    Token head = sentence.head(verb);
    boolean chained =
        head != null
            && head.index() == verb.index() - 1
            && (head.pos() == Pos.VERB || head.pos() == Pos.AUX);
    return chained ? head : verb;
  }

  /** "X los suministra": a name before the pronoun is who acts. */
  private static boolean actsBefore(
      Sentence sentence, Mentions mentions, Token carrier, Token pronoun) {
    return sentence.children(carrier).stream()
        .anyMatch(
            c -> c.is("nsubj") && c.index() < pronoun.index() && mentions.at(c.index()) != null);
  }

  /** "una empresa suiza, X": the name that says who the noun is. */
  private static boolean beside(Sentence sentence, Mentions mentions, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(c -> c.is("appos") && mentions.at(c.index()) != null);
  }
}
