package accordo.frame.argument;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Predicates;
import accordo.frame.pack.Grammar;
import java.util.List;

/**
 * What those share who read the phrases around one trigger: the sentence as its frames see it, and
 * what they gather. In "Alvia sold Borsk to Cendra" the readers of "sold" put the three names into
 * {@link #parties} and mark "Alvia" as the subject and "Borsk" as the object.
 */
final class PhraseScope {
  private final SentenceView view;
  private final PhraseParties parties;
  private final PhraseMarks marks;

  PhraseScope(SentenceView view) {
    this.view = view;
    this.parties = new PhraseParties(view);
    this.marks = new PhraseMarks(view);
  }

  SentenceView view() {
    return view;
  }

  Sentence sentence() {
    return view.sentence();
  }

  Grammar grammar() {
    return view.grammar();
  }

  Predicates predicates() {
    return view.predicates();
  }

  PhraseParties parties() {
    return parties;
  }

  PhraseMarks marks() {
    return marks;
  }

  /** The tokens that depend on another. */
  List<Token> children(Token token) {
    return view.sentence().children(token);
  }

  /** The token that another depends on; null for the root. */
  Token head(Token token) {
    return view.sentence().head(token);
  }

  /** The mention that a token is part of, or null. */
  Mention mention(Token token) {
    return view.mentions().at(token.index());
  }

  boolean isNamed(Token token) {
    return mention(token) != null;
  }

  /** Takes the parties in a noun phrase, each for the first of the slots that its frame has. */
  void collect(Token nominal, List<String> slots, double weight) {
    parties.collect(nominal, slots, weight);
  }

  /** Takes the party at a token without what is joined to it. */
  void collectAlone(Token token, List<String> slots, double weight) {
    parties.collectAlone(token, slots, weight);
  }
}
