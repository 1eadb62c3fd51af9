package accordo.quote;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.deal.Quote.Kind;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that belong to a cue: quoted or reported, before it, after it or round it. */
final class ContentFinder {
  private static final int SHORTEST_CLAUSE = 3;
  private static final int SHORTEST_SPEECH = 6;
  private static final String RULE = "mixed-after-cue";

  private final Passages passages;
  private final SpeechLexicon lexicon;
  private final BareClauses bareClauses;
  private final ClauseBounds bounds;
  private final QuotedWords words;

  ContentFinder(Passages passages, SpeechLexicon lexicon) {
    this.passages = passages;
    this.lexicon = lexicon;
    this.bareClauses = new BareClauses(lexicon);
    this.bounds = new ClauseBounds(passages, lexicon);
    this.words = new QuotedWords(passages);
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
    Content before = reportedBefore(place);
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
    return endsSentence(passages.of(last))
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
      boolean subordinate = token.pos() == Pos.CONJ && !token.tag().startsWith("CC");
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
    Content before = reportedBefore(place);
    if (before != null) {
      return before;
    }
    int quoted = bounds.nextQuoted(place);
    boolean follows =
        quoted > place.to()
            && !Passages.isWord(sentence.token(quoted - 1))
            && bounds.isAdjunct(sentence, place.to(), quoted)
            && place.cue().kind() == Cue.Kind.BEFORE_SPEAKER;
    if (follows || quoted > place.to() && Passages.isColon(sentence.token(quoted - 1))) {
      return quotation(sentence, quoted, place.ceiling(), "direct-after-colon");
    }
    int from = bounds.skipMarks(sentence, place.to(), place.ceiling());
    int to = bounds.clauseEnd(sentence, from, place.ceiling());
    boolean inverted = place.cue().kind() == Cue.Kind.AFTER_SPEAKER && to - from >= SHORTEST_CLAUSE;
    boolean clause = to - from >= SHORTEST_CLAUSE && passages.hasVerb(sentence, from, to);
    if (from < to && (inverted || clause)) {
      int connective = lexicon.connectiveAt(sentence, from);
      return content(sentence, from + connective, to, "attributed-after", 0.85);
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
      found.add(content(sentence, statement + 1, end, "clause-after-colon", 0.75));
    } else if (colon >= place.to()) {
      found.add(quotation(sentence, quoted, place.ceiling(), "direct-after-colon"));
    }
    return found;
  }

  /** "As X said, …": the clause after the comma, where none is before. */
  private Content afterAs(Place place) {
    if (reportedBefore(place) != null) {
      return null;
    }
    int comma = bounds.nextComma(place);
    return comma >= place.ceiling()
        ? null
        : content(
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
      int from = connective + lexicon.connectiveAt(sentence, connective);
      return content(
          sentence, from, bounds.clauseEnd(sentence, from, limit), "clause-after-cue", 0.9);
    }
    if (quoted >= 0 && quoted < limit && bounds.isAdjunct(sentence, place.to(), quoted)) {
      return quotedAfter(place, quoted, limit);
    }
    int bare = bareClauses.start(place, limit, reportedBefore(place) != null);
    return bare < 0
        ? null
        : content(
            sentence, bare, bounds.clauseEnd(sentence, bare, limit), "bare-clause-after-cue", 0.8);
  }

  /** Words quoted right after the cue: whole ones, the end of a clause, or but a term. */
  private Content quotedAfter(Place place, int quoted, int limit) {
    Sentence sentence = place.sentence();
    Content content = quotation(sentence, quoted, limit, "quoted-after-cue");
    if (content.kind() != Kind.DIRECT) {
      return content;
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
  private Content quotation(Sentence sentence, int quoted, int limit, String rule) {
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

  private boolean endsSentence(Quoted mark) {
    String inner = mark.inner().of(passages.document().text()).strip();
    return inner.endsWith(".") || inner.endsWith("!") || inner.endsWith("?");
  }

  /** "…, said X."; "…, X said, …". */
  private Content reportedBefore(Place place) {
    Sentence sentence = place.sentence();
    int to = place.from();
    boolean marked =
        to > place.floor()
            && (Passages.isComma(sentence.token(to - 1))
                || Passages.isDash(sentence.token(to - 1)));
    boolean clause =
        marked && (passages.hasMainVerb(sentence, place.floor(), to - 1) || isVerbless(place));
    if (!(clause || marked && isInserted(place)) || place.relative() || isAside(place)) {
      return null;
    }
    int from = place.floor() == 0 ? bounds.afterDateline(sentence, to - 1) : place.floor();
    for (int i = from; i < to - 1; i++) {
      from = sentence.token(i).form().equals(";") ? i + 1 : from;
    }
    List<Span> parts = new ArrayList<>();
    parts.add(words.span(sentence, from, to - 1));
    int next = place.to();
    if (next < place.ceiling() && Passages.isComma(sentence.token(next))) {
      int end = bounds.clauseEnd(sentence, next + 1, place.ceiling());
      if (end > next + 2 && passages.hasVerb(sentence, next + 1, end)) {
        parts.add(words.span(sentence, next + 1, end));
      }
    }
    return new Content(parts, words.kind(parts), "clause-before-cue", 0.85);
  }

  /** "The richest, she says, pays a million": the verb of the clause follows the cue. */
  private boolean isInserted(Place place) {
    Sentence sentence = place.sentence();
    int next = place.to();
    boolean comma = next + 1 < place.ceiling() && Passages.isComma(sentence.token(next));
    if (!comma || place.cue().kind() != Cue.Kind.VERB || place.from() - place.floor() < 3) {
      return false;
    }
    Pos pos = sentence.token(next + 1).pos();
    return pos == Pos.VERB || pos == Pos.AUX;
  }

  /** "A licenc nem kizárólagos, mondta X": where the language needs no "is". */
  private boolean isVerbless(Place place) {
    return lexicon.clausesNeedNoVerb()
        && place.cue().kind() == Cue.Kind.VERB
        && place.from() == place.cue().from()
        && place.from() - place.floor() > SHORTEST_CLAUSE;
  }

  /** "…, but X said so", "…, valuing it": a clause of its own, or what the subject does besides. */
  private boolean isAside(Place place) {
    Sentence sentence = place.sentence();
    Token verb = sentence.token(place.cue().verb());
    boolean adverbial =
        verb.is("advcl") && sentence.children(verb).stream().noneMatch(c -> c.is("nsubj"));
    return place.cue().kind() == Cue.Kind.VERB
        && (adverbial && place.to() == place.cue().to()
            || lexicon.isContrast(sentence.token(place.from())));
  }

  private Content content(Sentence sentence, int from, int to, String rule, double confidence) {
    int start = bounds.skipMarks(sentence, from, to);
    if (start >= to) {
      return null;
    }
    List<Span> parts = List.of(words.span(sentence, start, to));
    return new Content(parts, words.kind(parts), rule, confidence);
  }
}
