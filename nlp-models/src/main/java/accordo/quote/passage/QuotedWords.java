package accordo.quote.passage;

import accordo.annotate.Sentence;
import accordo.deal.Quote.Kind;
import accordo.text.Span;
import java.util.List;

/** Tells how words are given: quoted, reported, or both. */
public final class QuotedWords {
  private final Passages passages;

  public QuotedWords(Passages passages) {
    this.passages = passages;
  }

  /** The text of the tokens; a quotation that they touch counts whole. */
  public Span span(Sentence sentence, int from, int to) {
    int start = sentence.token(from).span().start();
    int end = sentence.token(to - 1).span().end();
    Quoted first = passages.at(start);
    Quoted last = passages.at(end - 1);
    return new Span(
        first == null ? start : first.outer().start(), last == null ? end : last.outer().end());
  }

  /** Direct when every word is quoted, mixed when some are. */
  public Kind kind(List<Span> parts) {
    String text = passages.document().text();
    int own = 0;
    int quoted = 0;
    for (Span part : parts) {
      for (int i = part.start(); i < part.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          if (passages.at(i) == null) {
            own++;
          } else {
            quoted++;
          }
        }
      }
    }
    return own == 0 ? Kind.DIRECT : quoted == 0 ? Kind.INDIRECT : Kind.MIXED;
  }
}
