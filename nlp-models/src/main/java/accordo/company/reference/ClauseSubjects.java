package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.List;

/**
 * Who acts in the clause of a word: "X, which completed its purchase of Y" is about X's purchase.
 */
final class ClauseSubjects {
  private static final int HIGHEST = 7;

  private final Sentence sentence;
  private final List<Mention> mentions;

  /**
   * @param sentence parsed
   * @param mentions who is named or referred to before the word
   */
  ClauseSubjects(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** The subject of the nearest clause around the word that has one; null where it is nobody. */
  Mention of(Token word) {
    if (mentions.isEmpty()) {
      return null;
    }
    Token below = word;
    for (int i = 0; i < HIGHEST && below.head() != Token.ROOT; i++) {
      Token above = sentence.token(below.head());
      Token subject = subject(above, below);
      if (subject != null) {
        Mention named = at(subject.index());
        return named == null ? head(subject) : named;
      }
      below = above;
    }
    return null;
  }

  private Token subject(Token verb, Token below) {
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj") && child != below && child.index() < verb.index()) {
        return child;
      }
    }
    return null;
  }

  /** The name that a relative pronoun follows. */
  private Mention head(Token pronoun) {
    if (pronoun.pos() != Pos.PRON && pronoun.pos() != Pos.DET) {
      return null;
    }
    int end = pronoun.index();
    if (end > 0 && sentence.token(end - 1).form().equals(",")) {
      end--;
    }
    for (Mention mention : mentions) {
      if (mention.to() == end) {
        return mention;
      }
    }
    return null;
  }

  private Mention at(int token) {
    for (Mention mention : mentions) {
      if (mention.covers(token)) {
        return mention;
      }
    }
    return null;
  }
}
