package accordo.fact;

import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.deal.DealType;
import accordo.frame.FrameHit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A deal's trigger in its clause, with the words of the clause that speak of it.
 *
 * @param from first token of the clause
 * @param to the token after the clause's last one
 * @param published ISO date of the article, or null
 */
record StatusClause(
    Sentence sentence, FrameHit hit, TriggerScope scope, int from, int to, String published) {
  /** The news itself stands in title and lead; a past tense further down tells background. */
  private static final int LEAD = 3;

  static StatusClause of(Sentence sentence, FrameHit hit, int from, int to, String published) {
    TriggerScope scope = TriggerScope.of(sentence, hit.head(), from, to);
    return new StatusClause(sentence, hit, scope, from, to, published);
  }

  DealType type() {
    return hit.frame().type();
  }

  boolean hasVerb() {
    return hit.frame().trigger().verb();
  }

  Token head() {
    return sentence.token(hit.head());
  }

  /** Whether the trigger itself is the verb that says what becomes of the deal. */
  boolean isOwnVerb() {
    return scope.verb().filter(v -> v.index() == hit.head()).isPresent();
  }

  boolean isAfterLead() {
    return sentence.index() > LEAD;
  }

  /** Whether a term is said of the deal; the name "Intesa Sanpaolo" intends nothing. */
  boolean says(TermSet terms) {
    for (int i = from; i < to; i++) {
      if (terms.matchAt(sentence, i) > 0 && saysOfDeal(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean saysOfDeal(int word) {
    Token token = sentence.token(word);
    boolean name = token.nameTag() == NameTag.ORG && token.hasCapital();
    return !name && !describesName(token) && scope.contains(word);
  }

  /** "the failed Lehman Brothers": an adjective of a name says nothing of the deal. */
  private boolean describesName(Token token) {
    return sentence.isParsed()
        && token.is("amod")
        && sentence.token(token.head()).nameTag() == NameTag.ORG
        && sentence.token(token.head()).hasCapital();
  }

  /** Whether a word belongs to a relative clause that tells nothing of the deal. */
  boolean isAside(int word) {
    if (!sentence.isParsed()) {
      return false;
    }
    Set<Token> above = new HashSet<>(above(head()));
    return above(sentence.token(word)).stream()
        .takeWhile(token -> !above.contains(token))
        .anyMatch(token -> token.relation().equals("acl:relcl"));
  }

  /** A word and all that govern it, up to the root. */
  private List<Token> above(Token word) {
    List<Token> above = new ArrayList<>();
    above.add(word);
    for (Token at = word; at.head() != Token.ROOT; above.add(at)) {
      at = sentence.token(at.head());
    }
    return above;
  }
}
