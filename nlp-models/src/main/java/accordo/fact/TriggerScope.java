package accordo.fact;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The words that speak of a trigger rather than of something else in its clause: those on the way
 * from it up to its main verb, and what hangs on them directly. "The unit, which makes engines
 * designed to last, was sold" plans nothing.
 */
final class TriggerScope {
  private final Sentence sentence;
  private final List<Token> path = new ArrayList<>();
  private final BitSet tokens = new BitSet();
  private boolean apposition;

  private TriggerScope(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The scope of a trigger within its clause; the whole clause where there is no tree.
   *
   * @param from first token of the clause
   * @param to the token after the clause's last one
   */
  static TriggerScope of(Sentence sentence, int head, int from, int to) {
    TriggerScope scope = new TriggerScope(sentence);
    if (sentence.isParsed()) {
      scope.climb(sentence.token(head));
      for (int i = from; i < to; i++) {
        scope.tokens.set(i, scope.speaksOfTrigger(sentence.token(i)));
      }
    } else {
      scope.path.add(sentence.token(head));
      scope.tokens.set(from, to);
    }
    return scope;
  }

  private void climb(Token head) {
    Token at = head;
    path.add(at);
    while (at.head() != Token.ROOT && !leaves(at)) {
      at = sentence.token(at.head());
      path.add(at);
    }
    apposition = at.is("appos");
  }

  /** Whether the head of the token tells of something else. */
  private boolean leaves(Token token) {
    return token.is("appos")
        || token.is("parataxis")
        || token.relation().equals("acl:relcl")
        || token.is("conj") && isVerb(token);
  }

  private boolean speaksOfTrigger(Token token) {
    Token at = token;
    while (!path.contains(at)) {
      if (at.head() == Token.ROOT) {
        return false;
      }
      Token head = sentence.token(at.head());
      if (tellsOfOther(at, head)) {
        return false;
      }
      at = head;
    }
    return true;
  }

  private boolean tellsOfOther(Token token, Token head) {
    if (token.is("acl")) {
      return head != path.get(0);
    }
    return token.is("advcl") || token.is("conj") && isVerb(token) && hasArguments(token);
  }

  private boolean hasArguments(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.is("nsubj") || c.is("obj") || c.is("xcomp") || c.is("ccomp"));
  }

  private static boolean isVerb(Token token) {
    return token.pos() == Pos.VERB || token.pos() == Pos.AUX;
  }

  boolean contains(int token) {
    return tokens.get(token);
  }

  /** Whether the trigger only describes a company in passing. */
  boolean isApposition() {
    return apposition;
  }

  /** The verb that says what becomes of the deal: the trigger, or the first verb above it. */
  Optional<Token> verb() {
    return path.stream().filter(TriggerScope::isVerb).findFirst();
  }

  /** The verbs on the way up from the trigger, with their auxiliaries. */
  List<Token> verbs() {
    List<Token> verbs = new ArrayList<>();
    for (Token token : path) {
      if (isVerb(token)) {
        verbs.add(token);
        sentence.children(token).stream().filter(c -> c.is("aux")).forEach(verbs::add);
      }
    }
    return verbs;
  }
}
