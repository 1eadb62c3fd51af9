package accordo.quote;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.deal.Quote.Kind;
import accordo.quote.cue.Place;
import accordo.quote.passage.Passages;
import accordo.quote.passage.Quoted;
import accordo.quote.passage.QuotedWords;
import accordo.text.Span;
import java.util.List;

/** Turns the words after a cue, quoted or not or both, into what it attributes. */
final class QuotedClauses {
  private static final int SHORTEST_SPEECH = 6;
  private static final String RULE = "mixed-after-cue";

  private final Passages passages;
  private final ClauseBounds bounds;
  private final QuotedWords words;

  QuotedClauses(Passages passages, ClauseBounds bounds, QuotedWords words) {
    this.passages = passages;
    this.bounds = bounds;
    this.words = words;
  }

  /** Words quoted right after the cue: whole ones, the end of a clause, or but a term. */
  Content quotedAfter(Place place, int quoted, int limit) {
    Sentence sentence = place.sentence();
    Content content = quotation(sentence, quoted, limit, "quoted-after-cue");
    if (content.kind() != Kind.DIRECT) {
      return isName(sentence, quoted, limit) ? null : content;
    }
    Token first = sentence.token(bounds.firstWord(sentence, quoted, limit));
    boolean predicate = first.pos() == Pos.VERB || first.pos() == Pos.AUX;
    if (predicate && isNominal(sentence, place.to(), quoted)) {
      return content(sentence, place.to(), bounds.clauseEnd(sentence, quoted, limit), RULE, 0.7);
    }
    int end = bounds.clauseEnd(sentence, quoted, limit);
    boolean term = end - quoted < SHORTEST_SPEECH && !passages.hasVerb(sentence, quoted, end);
    return term && !endsSentence(passages.of(sentence.token(quoted))) ? null : content;
  }

  /** "der „Morgenbote“": one or two words in capitals. */
  private boolean isName(Sentence sentence, int quoted, int limit) {
    Quoted mark = passages.of(sentence.token(quoted));
    int words = 0;
    for (int i = quoted; i < limit && passages.of(sentence.token(i)) == mark; i++) {
      boolean word = Passages.isWord(sentence.token(i));
      if (word && !sentence.token(i).isCapitalised()) {
        return false;
      }
      words += word ? 1 : 0;
    }
    return words <= 2;
  }

  /** "the approach": a subject, with no preposition before it. */
  private static boolean isNominal(Sentence sentence, int from, int to) {
    boolean noun = false;
    for (int i = from; i < to; i++) {
      Pos pos = sentence.token(i).pos();
      noun |= pos == Pos.NOUN;
      if (pos == Pos.ADP && !noun) {
        return false;
      }
    }
    return noun;
  }

  /** From a quotation to its end, or to the end of the clause that it is part of. */
  Content quotation(Sentence sentence, int quoted, int limit, String rule) {
    Quoted mark = passages.of(sentence.token(quoted));
    int end = quoted;
    while (end < limit && passages.of(sentence.token(end)) == mark) {
      end++;
    }
    boolean fragment = end < limit && !endsSentence(mark) && passages.isWord(sentence.token(end));
    int to = fragment ? bounds.clauseEnd(sentence, quoted, limit) : end;
    List<Span> parts = List.of(words.span(sentence, quoted, to));
    return new Content(parts, words.kind(parts), rule, 0.9);
  }

  boolean endsSentence(Quoted mark) {
    String inner = mark.inner().of(passages.document().text()).strip();
    return inner.endsWith(".") || inner.endsWith("!") || inner.endsWith("?");
  }

  Content content(Sentence sentence, int from, int to, String rule, double confidence) {
    int start = bounds.skipMarks(sentence, from, to);
    if (start >= to) {
      return null;
    }
    List<Span> parts = List.of(words.span(sentence, start, to));
    return new Content(parts, words.kind(parts), rule, confidence);
  }
}
