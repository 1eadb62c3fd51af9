package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Nouns before a colon that say what the clause behind it is about: "Schulterschluss im
 * Kommunalgeschäft: Kärcher und Claas stimmen ihre Netze ab".
 */
final class LabelNouns {
  private final Sentence sentence;

  LabelNouns(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Who acts in the clause that a noun labels, and with whom; none where it labels nothing. */
  List<Token> actors(Token noun) {
    int colon = colonAfter(noun);
    if (colon < 0) {
      return List.of();
    }
    for (int i = colon + 1; i < sentence.size(); i++) {
      Token verb = sentence.token(i);
      if (verb.pos() == Pos.VERB) {
        return actorsOf(verb);
      }
    }
    return List.of();
  }

  private List<Token> actorsOf(Token verb) {
    List<Token> actors = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj")) {
        actors.add(child);
      }
    }
    return actors;
  }

  /** The colon behind a noun whose part of the sentence has no verb; or -1. */
  private int colonAfter(Token noun) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.form().equals(":")) {
        return i > noun.index() ? i : -1;
      }
      if (token.pos() == Pos.VERB || token.pos() == Pos.AUX) {
        return -1;
      }
    }
    return -1;
  }
}
