package accordo.fact;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.deal.Patents;
import accordo.deal.Patents.Qualifier;
import accordo.text.Language;
import accordo.text.Resources;
import accordo.text.Trait;
import java.util.Set;

/** Reads how many patents a sentence speaks of, how exactly, and what they are about. */
public final class PatentReader {
  private static final int NUMBER_REACH = 5;
  private static final int ATTRIBUTE_REACH = 12;
  private static final int TOTAL_REACH = 3;
  private static final double MOST = 1_000_000;
  private static final int QUALIFIER_REACH = 3;

  private final NumberReader numbers;
  private final TermSet patents;
  private final TermSet about;
  private final TermSet over;
  private final TermSet upTo;

  /** "in tutto", "szám szerint": what tells of a number that it is a sum. */
  private final TermSet inAll;

  private final Set<String> genitives;

  /** Whether an attribute between commas may part a number from its noun: "40, a zárat védő". */
  private final boolean attributes;

  public PatentReader(Language language, TermSet patents) {
    String pack = language.pack() + "quantity/";
    this.numbers = new NumberReader(language);
    this.patents = patents;
    this.about = new TermSet(Resources.linesIfPresent(pack + "about.txt"));
    this.over = new TermSet(Resources.linesIfPresent(pack + "over.txt"));
    this.upTo = new TermSet(Resources.linesIfPresent(pack + "up-to.txt"));
    this.inAll = TermSet.readIfPresent(pack + "in-all.txt");
    String genitives = language.pack() + "references/genitives.txt";
    this.genitives = Set.copyOf(Resources.linesIfPresent(genitives));
    this.attributes = language.has(Trait.ATTRIBUTES_FIRST);
  }

  /** The patents of the token range; unspecified where it gives no number. */
  public Patents read(Document document, Sentence sentence, int from, int to) {
    String subject = null;
    int noun = -1;
    for (int i = from; i < to; i++) {
      if (patents.matchAt(sentence, i) > 0) {
        noun = noun < 0 ? i : noun;
        Patents counted = counted(document, sentence, i);
        if (counted != null) {
          return counted;
        }
        subject = subject == null ? subject(document, sentence, i) : subject;
      }
    }
    Patents total = noun < 0 ? null : total(sentence, noun, subject);
    return total == null ? new Patents(null, Qualifier.UNSPECIFIED, subject) : total;
  }

  /** How many patents a whole sentence speaks of, or null. */
  public Patents counted(Document document, Sentence sentence) {
    Patents found = read(document, sentence, 0, sentence.size());
    return found.count() == null ? null : found;
  }

  /** "brevetti nella xerografia, oltre quattrocento in tutto". */
  private Patents total(Sentence sentence, int noun, String subject) {
    for (int i = noun + 1; i < sentence.size(); i++) {
      NumberReader.Number number = numbers.at(sentence, i);
      boolean whole =
          number != null
              && number.value() > 1
              && number.value() < MOST
              && number.value() == Math.rint(number.value());
      if (whole && isTotal(sentence, i, number.end())) {
        return new Patents((int) number.value(), qualifier(sentence, i, number.end()), subject);
      }
    }
    return null;
  }

  private boolean isTotal(Sentence sentence, int from, int to) {
    return inAll.occursIn(sentence, Math.max(0, from - TOTAL_REACH), from)
        || inAll.occursIn(sentence, to, Math.min(sentence.size(), to + TOTAL_REACH));
  }

  /** By the nearest number: "the two makers opened 150 patents". */
  private Patents counted(Document document, Sentence sentence, int noun) {
    int reach = attributes ? ATTRIBUTE_REACH : NUMBER_REACH;
    Patents nearest = null;
    for (int i = Math.max(0, noun - reach); i < noun; i++) {
      NumberReader.Number number = numbers.at(sentence, i);
      if (number != null && isCount(sentence, i, number, noun)) {
        nearest =
            new Patents(
                (int) number.value(),
                qualifier(sentence, i, number.end()),
                subject(document, sentence, noun));
        i = number.end() - 1;
      }
    }
    return nearest;
  }

  private boolean isCount(Sentence sentence, int at, NumberReader.Number number, int noun) {
    if (number.end() > noun
        || number.value() < 1
        || number.value() >= MOST
        || number.value() != Math.rint(number.value())) {
      return false;
    }
    int attribute = attributes ? attribute(sentence, number.end(), noun) : -1;
    if (attribute < 0 && noun - at > NUMBER_REACH) {
      return false;
    }
    for (int i = attribute < 0 ? at : attribute; i < noun; i++) {
      Token token = sentence.token(i);
      boolean other = token.pos() == Pos.ADP && !genitives.contains(token.lower());
      if (token.pos() == Pos.PUNCT || token.pos() == Pos.VERB && attribute < 0 || other) {
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

  /** Where the attribute after "40," or "40-nél is több," starts, or -1. */
  private static int attribute(Sentence sentence, int from, int noun) {
    for (int i = from; i < Math.min(noun, from + TOTAL_REACH); i++) {
      if (sentence.token(i).form().equals(",")) {
        return i + 1;
      }
      if (!sentence.token(i).isWord()) {
        return -1;
      }
    }
    return -1;
  }

  private Qualifier qualifier(Sentence sentence, int number, int end) {
    if (end < sentence.size() && over.matchAt(sentence, end) > 0) {
      // "ezernél is több", "500 o más"
      return Qualifier.OVER;
    }
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
    return about.occursIn(sentence, number, end) ? Qualifier.ABOUT : Qualifier.EXACT;
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
