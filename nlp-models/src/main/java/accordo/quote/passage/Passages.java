package accordo.quote.passage;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Span;
import java.util.List;

/** A document with its quotations: tells quoted tokens from the reporter's own. */
public final class Passages {
  private final Document document;
  private final List<Quoted> quotations;

  public Passages(Document document, List<Quoted> quotations) {
    this.document = document;
    this.quotations = quotations;
  }

  public Document document() {
    return document;
  }

  public List<Quoted> quotations() {
    return quotations;
  }

  /** The quotation that covers the character, its marks included; or null. */
  Quoted at(int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span outer = quotations.get(middle).outer();
      if (outer.contains(offset)) {
        return quotations.get(middle);
      }
      if (offset < outer.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  public Quoted of(Token token) {
    return at(token.span().start());
  }

  public boolean isQuoted(Token token) {
    return of(token) != null;
  }

  /** Whether a verb of the reporter's own, or of anybody, stands in the token range. */
  public boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Pos pos = sentence.token(i).pos();
      if (pos == Pos.VERB || pos == Pos.AUX) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has a verb that is not only part of what is said of a noun: "X, born in Y,". */
  public boolean hasMainVerb(Sentence sentence, int from, int to) {
    if (!sentence.isParsed()) {
      return hasVerb(sentence, from, to);
    }
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean verb = token.pos() == Pos.VERB || token.pos() == Pos.AUX;
      if (verb && !describesNoun(sentence, token, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean describesNoun(Sentence sentence, Token verb, int from, int to) {
    Token up = verb;
    while (up.index() >= from && up.index() < to) {
      if (up.is("acl") || up.is("amod")) {
        return true;
      }
      if (up.head() == Token.ROOT) {
        return false;
      }
      up = sentence.token(up.head());
    }
    return false;
  }

  /** Whether a word of the reporter's own stands in the range. */
  public boolean hasOwnWord(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isWord(sentence.token(i)) && !isQuoted(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  public static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.form().charAt(0))
        || token.form().chars().anyMatch(Character::isLetterOrDigit);
  }

  public static boolean isComma(Token token) {
    return token.form().equals(",");
  }

  public static boolean isDash(Token token) {
    return token.form().equals("–")
        || token.form().equals("—")
        || token.form().equals("-")
        || token.form().equals("--");
  }

  public static boolean isColon(Token token) {
    return token.form().equals(":");
  }
}
