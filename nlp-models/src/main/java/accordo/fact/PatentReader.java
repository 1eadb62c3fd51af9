package accordo.fact;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Resources;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.deal.Patents;
import accordo.deal.Patents.Qualifier;
import accordo.text.Language;

/** Reads how many patents a sentence speaks of, how exactly, and what they are about. */
public final class PatentReader {
  private static final int NUMBER_REACH = 5;
  private static final int QUALIFIER_REACH = 3;

  private final NumberReader numbers;
  private final TermSet patents;
  private final TermSet about;
  private final TermSet over;
  private final TermSet upTo;

  public PatentReader(Language language, TermSet patents) {
    String pack = "accordo/lang/" + language.code() + "/quantity/";
    this.numbers = new NumberReader(language);
    this.patents = patents;
    this.about = new TermSet(Resources.lines(pack + "about.txt"));
    this.over = new TermSet(Resources.lines(pack + "over.txt"));
    this.upTo = new TermSet(Resources.lines(pack + "up-to.txt"));
  }

  /** The patents of the token range; unspecified where it gives no number. */
  public Patents read(Document document, Sentence sentence, int from, int to) {
    String subject = null;
    for (int i = from; i < to; i++) {
      if (patents.matchAt(sentence, i) > 0) {
        Patents counted = counted(document, sentence, i);
        if (counted != null) {
          return counted;
        }
        subject = subject == null ? subject(document, sentence, i) : subject;
      }
    }
    return new Patents(null, Qualifier.UNSPECIFIED, subject);
  }

  private Patents counted(Document document, Sentence sentence, int noun) {
    for (int i = Math.max(0, noun - NUMBER_REACH); i < noun; i++) {
      NumberReader.Number number = numbers.at(sentence, i);
      if (number != null && isCount(sentence, i, number, noun)) {
        return new Patents(
            (int) number.value(), qualifier(sentence, i), subject(document, sentence, noun));
      }
    }
    return null;
  }

  private static boolean isCount(Sentence sentence, int at, NumberReader.Number number, int noun) {
    if (number.end() > noun || number.value() < 1 || number.value() != Math.rint(number.value())) {
      return false;
    }
    for (int i = at; i < noun; i++) {
      if (sentence.token(i).pos() == Pos.PUNCT || sentence.token(i).pos() == Pos.VERB) {
        return false;
      }
    }
    if (number.value() == 1 && number.end() < noun) {
      // "un certo numero di brevetti"
      return false;
    }
    boolean year = sentence.token(at).form().matches("(19|20)\\d\\d");
    return !year || number.end() == noun;
  }

  private Qualifier qualifier(Sentence sentence, int number) {
    for (int i = number - 1; i >= Math.max(0, number - QUALIFIER_REACH); i--) {
      if (endsBefore(upTo, sentence, i, number)) {
        return Qualifier.UP_TO;
      }
      if (endsBefore(over, sentence, i, number)) {
        return Qualifier.OVER;
      }
      if (endsBefore(about, sentence, i, number)) {
        return Qualifier.ABOUT;
      }
    }
    // "una quarantina"
    return about.matchAt(sentence, number) > 0 ? Qualifier.ABOUT : Qualifier.EXACT;
  }

  private static boolean endsBefore(TermSet terms, Sentence sentence, int at, int number) {
    int length = terms.matchAt(sentence, at);
    return length > 0 && at + length <= number;
  }

  /** The adjectives and nouns that stand with the word for patents. */
  private String subject(Document document, Sentence sentence, int noun) {
    int from = noun;
    while (from > 0 && describes(sentence.token(from - 1))) {
      from--;
    }
    int to = noun + Math.max(1, patents.matchAt(sentence, noun));
    while (to < sentence.size() && sentence.token(to).pos() == Pos.ADJ) {
      to++;
    }
    return to - from > 1 ? document.words(sentence, from, to) : null;
  }

  private static boolean describes(Token token) {
    return token.pos() == Pos.ADJ || token.pos() == Pos.NOUN || token.pos() == Pos.PROPN;
  }
}
