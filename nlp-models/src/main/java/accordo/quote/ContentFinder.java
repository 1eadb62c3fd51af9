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
  private static final int FARTHEST_CONNECTIVE = 14;
  private static final int LONGEST_DATELINE = 16;
  private static final int SHORTEST_CLAUSE = 3;

  private final Passages passages;
  private final SpeechLexicon lexicon;
  private final BareClauses bareClauses;

  ContentFinder(Passages passages, SpeechLexicon lexicon) {
    this.passages = passages;
    this.lexicon = lexicon;
    this.bareClauses = new BareClauses(lexicon);
  }

  /**
   * A cue with its speaker's phrase in its sentence.
   *
   * @param from first token of both
   * @param to the token after the last one of both
   * @param floor where the words of earlier cues end
   * @param ceiling where the next cue with its own words begins
   * @param last whether no other cue follows in the sentence
   * @param relative whether the cue stands in a relative clause, which ends at a comma
   */
  record Place(Cue cue, int from, int to, int floor, int ceiling, boolean last, boolean relative) {
    Sentence sentence() {
      return cue.sentence();
    }
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
    int last = skipMarksBack(place, place.from() - 1);
    if (last < place.floor() || !passages.isQuoted(sentence.token(last))) {
      return null;
    }
    int first = place.floor();
    while (first < last && isLeadIn(sentence, first)) {
      first++;
    }
    List<Span> parts = new ArrayList<>();
    parts.add(textSpan(sentence, first, last + 1));
    int next = nextQuoted(place);
    if (next >= 0 && isAdjunct(sentence, place.to(), next)) {
      int end = next;
      while (end < place.ceiling() && passages.isQuoted(sentence.token(end))) {
        end++;
      }
      parts.add(textSpan(sentence, next, end));
    }
    Kind kind = kind(parts);
    return new Content(parts, kind, name(kind) + "-before-cue", 0.95);
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
    int from = skipMarks(sentence, place.to(), place.ceiling());
    int to = clauseEnd(sentence, from, place.ceiling());
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
    int quoted = nextQuoted(place);
    int colon = quoted > 0 && Passages.isColon(sentence.token(quoted - 1)) ? quoted - 1 : -1;
    int limit = colon >= place.to() ? colon : place.relative() ? nextComma(place) : place.ceiling();
    List<Content> found = new ArrayList<>();
    Content clause = clauseAfter(place, quoted, limit);
    if (clause != null) {
      found.add(clause);
    }
    int statement = clause == null && place.last() && quoted != colon + 1 ? ownColon(place) : -1;
    if (statement >= 0) {
      int end = clauseEnd(sentence, statement + 1, place.ceiling());
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
    int comma = nextComma(place);
    return comma >= place.ceiling()
        ? null
        : content(
            place.sentence(),
            comma + 1,
            clauseEnd(place.sentence(), comma + 1, place.ceiling()),
            "clause-after-as",
            0.8);
  }

  private Content clauseAfter(Place place, int quoted, int limit) {
    Sentence sentence = place.sentence();
    int connective = connective(place, limit);
    if (connective >= 0) {
      int from = connective + lexicon.connectiveAt(sentence, connective);
      return content(sentence, from, clauseEnd(sentence, from, limit), "clause-after-cue", 0.9);
    }
    if (quoted >= 0 && quoted < limit && isAdjunct(sentence, place.to(), quoted)) {
      return quotation(sentence, quoted, limit, "quoted-after-cue");
    }
    int bare = bareClauses.start(place, limit, reportedBefore(place) != null);
    return bare < 0
        ? null
        : content(sentence, bare, clauseEnd(sentence, bare, limit), "bare-clause-after-cue", 0.8);
  }

  /** A colon with a clause of the reporter's words after it, or -1. */
  private int ownColon(Place place) {
    Sentence sentence = place.sentence();
    for (int i = place.to(); i + SHORTEST_CLAUSE < place.ceiling(); i++) {
      boolean own = Passages.isColon(sentence.token(i)) && !passages.isQuoted(sentence.token(i));
      if (own) {
        boolean clause = !passages.isQuoted(sentence.token(i + 1));
        return clause && passages.hasVerb(sentence, i + 1, place.ceiling()) ? i : -1;
      }
    }
    return -1;
  }

  private int nextComma(Place place) {
    for (int i = place.to(); i < place.ceiling(); i++) {
      Token token = place.sentence().token(i);
      if (Passages.isComma(token) && !passages.isQuoted(token)) {
        return i;
      }
    }
    return place.ceiling();
  }

  private int nextQuoted(Place place) {
    for (int i = place.to(); i < place.ceiling(); i++) {
      if (passages.isQuoted(place.sentence().token(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The connective that opens the reported clause, with nothing but adjuncts before it; or -1. */
  private int connective(Place place, int limit) {
    Sentence sentence = place.sentence();
    int farthest = Math.min(limit, place.to() + FARTHEST_CONNECTIVE);
    for (int i = place.to(); i < farthest; i++) {
      Token token = sentence.token(i);
      if (lexicon.connectiveAt(sentence, i) > 0 && !isPronoun(sentence, i, place.to())) {
        return i;
      }
      if (token.pos() == Pos.VERB && !isParticiple(token) || passages.isQuoted(token)) {
        return -1;
      }
    }
    return -1;
  }

  /** "that deal"; "described a deal that": no conjunction, but a determiner or a relative. */
  private static boolean isPronoun(Sentence sentence, int at, int from) {
    Token token = sentence.token(at);
    boolean relative =
        at > from
            && (token.pos() == Pos.PRON || token.tag().equals("WDT"))
            && sentence.children(sentence.token(at - 1)).stream().anyMatch(c -> c.is("acl"));
    return relative || token.is("det") || (token.is("obj") && at + 1 == sentence.size());
  }

  private static boolean isParticiple(Token token) {
    return token.is("amod") || token.is("acl") || token.is("advcl");
  }

  private boolean isAdjunct(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean finite = (token.pos() == Pos.VERB || token.pos() == Pos.AUX) && !isParticiple(token);
      if (finite) {
        return false;
      }
    }
    return true;
  }

  /** From a quotation to its end, or to the end of the clause that it is part of. */
  private Content quotation(Sentence sentence, int quoted, int limit, String rule) {
    Quoted mark = passages.of(sentence.token(quoted));
    int end = quoted;
    while (end < limit && passages.of(sentence.token(end)) == mark) {
      end++;
    }
    boolean fragment = end < limit && !endsSentence(mark) && passages.isWord(sentence.token(end));
    int to = fragment ? clauseEnd(sentence, quoted, limit) : end;
    List<Span> parts = List.of(textSpan(sentence, quoted, to));
    return new Content(parts, kind(parts), rule, 0.9);
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
    if (!marked || !passages.hasVerb(sentence, place.floor(), to - 1)) {
      return null;
    }
    int from = place.floor() == 0 ? afterDateline(sentence, to - 1) : place.floor();
    for (int i = from; i < to - 1; i++) {
      from = sentence.token(i).form().equals(";") ? i + 1 : from;
    }
    List<Span> parts = new ArrayList<>();
    parts.add(textSpan(sentence, from, to - 1));
    int next = place.to();
    if (next < place.ceiling() && Passages.isComma(sentence.token(next))) {
      int end = clauseEnd(sentence, next + 1, place.ceiling());
      if (end > next + 2 && passages.hasVerb(sentence, next + 1, end)) {
        parts.add(textSpan(sentence, next + 1, end));
      }
    }
    return new Content(parts, kind(parts), "clause-before-cue", 0.85);
  }

  /** "BUDAPEST, 10 March (Agency) - …": where the text begins. */
  private int afterDateline(Sentence sentence, int to) {
    for (int i = 1; i < Math.min(to, LONGEST_DATELINE); i++) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.VERB || token.pos() == Pos.AUX || passages.isQuoted(token)) {
        return 0;
      }
      if (Passages.isDash(token) && i + 2 < to) {
        return i + 1;
      }
    }
    return 0;
  }

  private Content content(Sentence sentence, int from, int to, String rule, double confidence) {
    int start = skipMarks(sentence, from, to);
    if (start >= to) {
      return null;
    }
    List<Span> parts = List.of(textSpan(sentence, start, to));
    return new Content(parts, kind(parts), rule, confidence);
  }

  /** Where the reported clause ends: at the end of the sentence, a semicolon or the next cue. */
  private int clauseEnd(Sentence sentence, int from, int limit) {
    int to = Math.min(limit, sentence.size());
    for (int i = from; i < to; i++) {
      boolean semicolon = sentence.token(i).form().equals(";");
      boolean contrast =
          i > from + SHORTEST_CLAUSE
              && Passages.isComma(sentence.token(i - 1))
              && lexicon.isContrast(sentence.token(i));
      if ((semicolon || contrast) && !passages.isQuoted(sentence.token(i))) {
        to = i;
      }
    }
    while (to > from && isTrailing(sentence, to - 1)) {
      to--;
    }
    return to;
  }

  private boolean isTrailing(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return !passages.isQuoted(token)
        && (token.pos() == Pos.CONJ || (!Passages.isWord(token) && !")%€$".contains(token.form())));
  }

  private int skipMarks(Sentence sentence, int from, int to) {
    int i = from;
    while (i < to && !passages.isQuoted(sentence.token(i)) && !Passages.isWord(sentence.token(i))) {
      i++;
    }
    return i;
  }

  private int skipMarksBack(Place place, int from) {
    int i = from;
    while (i > place.floor()
        && !passages.isQuoted(place.sentence().token(i))
        && !Passages.isWord(place.sentence().token(i))) {
      i--;
    }
    return i;
  }

  /** The text of the tokens; a quotation that they touch counts whole. */
  private Span textSpan(Sentence sentence, int from, int to) {
    int start = sentence.token(from).span().start();
    int end = sentence.token(to - 1).span().end();
    Quoted first = passages.at(start);
    Quoted last = passages.at(end - 1);
    return new Span(
        first == null ? start : first.outer().start(), last == null ? end : last.outer().end());
  }

  /** Direct when every word is quoted, mixed when some are. */
  Kind kind(List<Span> parts) {
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
