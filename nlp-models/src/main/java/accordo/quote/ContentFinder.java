package accordo.quote;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.deal.Quote.Kind;
import accordo.quote.cue.Cue;
import accordo.quote.cue.Place;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;
import accordo.quote.passage.QuotedWords;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that belong to a cue: quoted or reported, before it, after it or round it. */
final class ContentFinder {
  private static final int SHORTEST_CLAUSE = 3;

  private final Passages passages;
  private final SpeechLexicon lexicon;
  private final BareClauses bareClauses;
  private final ClauseBounds bounds;
  private final QuotedWords words;
  private final ClauseBefore clauseBefore;
  private final QuotedClauses clauses;

  ContentFinder(Passages passages, SpeechLexicon lexicon) {
    this.passages = passages;
    this.lexicon = lexicon;
    this.bareClauses = new BareClauses(lexicon);
    this.bounds = new ClauseBounds(passages, lexicon);
    this.words = new QuotedWords(passages);
    this.clauseBefore = new ClauseBefore(passages, lexicon, bounds, words);
    this.clauses = new QuotedClauses(passages, bounds, words);
  }

  /** All that the cue attributes; empty when it is no cue after all. */
  List<Content> find(Place place) {
    Content quotedBefore = quotedBefore(place);
    if (quotedBefore != null) {
      return List.of(quotedBefore);
    }
    if (place.cue().kind() != Cue.Kind.VERB) {
      Content clause = attributed(place);
      return clause == null ? List.of() : List.of(clause);
    }
    List<Content> after = after(place);
    if (!after.isEmpty()) {
      return after;
    }
    Content before = clauseBefore.find(place);
    return before == null ? List.of() : List.of(before);
  }

  /** "…", said X; with what the cue interrupts. */
  private Content quotedBefore(Place place) {
    Sentence sentence = place.sentence();
    int last = bounds.skipMarksBack(place, place.from() - 1);
    if (last < place.floor()
        || !passages.isQuoted(sentence.token(last))
        || opensNext(place, sentence.token(last))) {
      return null;
    }
    int first = place.floor();
    while (first < last && isLeadIn(sentence, first)) {
      first++;
    }
    List<Span> parts = new ArrayList<>();
    parts.add(words.span(sentence, first, last + 1));
    int next = bounds.nextQuoted(place);
    if (next >= 0 && goesOn(place, next)) {
      int end = next;
      while (end < place.ceiling() && passages.isQuoted(sentence.token(end))) {
        end++;
      }
      parts.add(words.span(sentence, next, end));
    }
    Kind kind = words.kind(parts);
    return new Content(parts, kind, name(kind) + "-before-cue", 0.95);
  }

  /** "… paper." The expert adds that …: a full stop ends the quotation, the cue has its clause. */
  private boolean opensNext(Place place, Token last) {
    int end = passages.of(last).outer().end();
    return clauses.endsSentence(passages.of(last))
        && place.from() < place.sentence().size()
        && place.sentence().token(place.from()).span().start() <= end + 1
        && bounds.connective(place, place.ceiling()) >= 0;
  }

  /** Nothing but the speaker between: no "who adds", no "although". */
  private boolean goesOn(Place place, int next) {
    Sentence sentence = place.sentence();
    for (int i = place.to(); i < next; i++) {
      Token token = sentence.token(i);
      boolean opens = i > 0 && Passages.isComma(sentence.token(i - 1));
      boolean subordinate =
          token.is("mark") || token.pos() == Pos.CONJ && !token.tag().startsWith("CC");
      if (opens && (lexicon.isRelative(token) || lexicon.isContrast(token) || subordinate)) {
        return false;
      }
    }
    return bounds.isAdjunct(sentence, place.to(), next);
  }

  /** A conjunction before a quotation is the reporter's. */
  private boolean isLeadIn(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean loose = !Passages.isWord(token) || token.pos() == Pos.CONJ;
    return loose && !passages.isQuoted(token);
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** "According to X, …"; "…, according to X". */
  private Content attributed(Place place) {
    Sentence sentence = place.sentence();
    Content before = clauseBefore.find(place);
    if (before != null) {
      return before;
    }
    int quoted = bounds.nextQuoted(place);
    boolean follows =
        quoted > place.to()
            && !Passages.isWord(sentence.token(quoted - 1))
            && bounds.isAdjunct(sentence, place.to(), quoted)
            && place.cue().kind() == Cue.Kind.BEFORE_SPEAKER;
    boolean colon = quoted > place.to() && Passages.isColon(sentence.token(quoted - 1));
    if (follows || colon && !place.relative()) {
      return clauses.quotation(sentence, quoted, place.ceiling(), "direct-after-colon");
    }
    int from = bounds.skipMarks(sentence, place.to(), place.ceiling());
    int limit = colon ? quoted - 1 : place.ceiling();
    int to = bounds.clauseEnd(sentence, from, limit);
    boolean inverted = place.cue().kind() == Cue.Kind.AFTER_SPEAKER && to - from >= SHORTEST_CLAUSE;
    boolean clause = to - from >= SHORTEST_CLAUSE && passages.hasVerb(sentence, from, to);
    if (from < to && (inverted || clause)) {
      int connective = lexicon.cues().connectiveAt(sentence, from);
      return clauses.content(sentence, from + connective, to, "attributed-after", 0.85);
    }
    return null;
  }

  private List<Content> after(Place place) {
    Sentence sentence = place.sentence();
    if (lexicon.isAs(sentence.token(place.from()))) {
      Content clause = afterAs(place);
      return clause == null ? List.of() : List.of(clause);
    }
    int quoted = bounds.nextQuoted(place);
    int colon = quoted > 0 && Passages.isColon(sentence.token(quoted - 1)) ? quoted - 1 : -1;
    int limit =
        colon >= place.to() ? colon : place.relative() ? bounds.nextComma(place) : place.ceiling();
    List<Content> found = new ArrayList<>();
    Content clause = clauseAfter(place, quoted, limit);
    if (clause != null) {
      found.add(clause);
    }
    int statement =
        clause == null && place.last() && quoted != colon + 1 ? bounds.ownColon(place) : -1;
    if (statement >= 0) {
      int end = bounds.clauseEnd(sentence, statement + 1, place.ceiling());
      found.clear();
      found.add(clauses.content(sentence, statement + 1, end, "clause-after-colon", 0.75));
    } else if (colon >= place.to()) {
      found.add(clauses.quotation(sentence, quoted, place.ceiling(), "direct-after-colon"));
    }
    return found;
  }

  /** "As X said, …": the clause after the comma, where none is before. */
  private Content afterAs(Place place) {
    if (clauseBefore.find(place) != null) {
      return null;
    }
    int comma = bounds.nextComma(place);
    return comma >= place.ceiling()
        ? null
        : clauses.content(
            place.sentence(),
            comma + 1,
            bounds.clauseEnd(place.sentence(), comma + 1, place.ceiling()),
            "clause-after-as",
            0.8);
  }

  private Content clauseAfter(Place place, int quoted, int limit) {
    Sentence sentence = place.sentence();
    int connective = bounds.connective(place, limit);
    if (connective >= 0) {
      int from = connective + lexicon.cues().connectiveAt(sentence, connective);
      int end = bounds.clauseEnd(sentence, from, limit);
      boolean told =
          !sentence.isParsed()
              || lexicon.settings().clausesNeedNoVerb()
              || quoted >= from && quoted < end
              || passages.hasVerb(sentence, from, end);
      if (!told) {
        return null;
      }
      return clauses.content(
          sentence, from, bounds.clauseEnd(sentence, from, limit), "clause-after-cue", 0.9);
    }
    if (quoted >= 0 && quoted < limit && bounds.isAdjunct(sentence, place.to(), quoted)) {
      return clauses.quotedAfter(place, quoted, limit);
    }
    int bare = bareClauses.start(place, limit, clauseBefore.find(place) != null);
    return bare < 0
        ? null
        : clauses.content(
            sentence, bare, bounds.clauseEnd(sentence, bare, limit), "bare-clause-after-cue", 0.8);
  }
}
