package accordo.quote.cue;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;

/** Finds where the phrase that names a speaker begins and ends. */
final class PhraseBounds {
  private static final int NEAR = 6;

  private final Passages passages;
  private final Cast cast;
  private final SpeechLexicon lexicon;

  PhraseBounds(Passages passages, Cast cast, SpeechLexicon lexicon) {
    this.passages = passages;
    this.cast = cast;
    this.lexicon = lexicon;
  }

  int phraseStart(Cue cue, int floor) {
    int from = cue.from();
    while (from > floor
        && !isEdge(cue.sentence(), from - 1)
        && !isFinite(cue.sentence().token(from - 1))) {
      from--;
    }
    boolean apposed = from > floor && Passages.isComma(cue.sentence().token(from - 1));
    if (apposed && lexicon.titles().at(cue.sentence(), cue.from() - 1) != null) {
      from--;
      while (from > floor && !isEdge(cue.sentence(), from - 1)) {
        from--;
      }
    }
    return from;
  }

  /** The end of a phrase with the appositions and relative clauses that commas set off. */
  int apposedEnd(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && !isEdge(sentence, to) && !isFinite(sentence.token(to))) {
      to++;
    }
    while (to + 1 < sentence.size()
        && Passages.isComma(sentence.token(to))
        && isApposition(sentence, to + 1)) {
      to = commaFrom(sentence, to + 1);
    }
    return to;
  }

  int commaFrom(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size()
        && (!Passages.isComma(sentence.token(to)) || passages.isQuoted(sentence.token(to)))) {
      to++;
    }
    return to;
  }

  static boolean isFinite(Token token) {
    boolean verb = token.pos() == Pos.VERB || token.pos() == Pos.AUX;
    return verb && !token.is("amod") && !token.is("acl");
  }

  private boolean isApposition(Sentence sentence, int from) {
    int end = commaFrom(sentence, from);
    if (end >= sentence.size()) {
      return false;
    }
    boolean titled = false;
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      titled |= lexicon.titles().at(sentence, i) != null;
    }
    boolean relative = lexicon.isRelative(sentence.token(from));
    boolean named =
        cast.in(sentence.index()).stream()
            .anyMatch(
                m ->
                    m.kind() == Mention.Kind.PERSON
                        && m.from() == from
                        && m.to() == end
                        && lexicon.titles().at(sentence, from) == null);
    return relative || named || (titled && !passages.hasVerb(sentence, from, end));
  }

  /** First comma, other mark, verb or quotation from here on. */
  int phraseEnd(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && !isEdge(sentence, to)) {
      to++;
    }
    return to;
  }

  boolean isEdge(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean mark = !Passages.isWord(token) && !token.form().equals("&") && !isApostrophe(token);
    return (mark && !isInsideName(sentence, at)) || passages.isQuoted(token);
  }

  private boolean isInsideName(Sentence sentence, int at) {
    return cast.in(sentence.index()).stream().anyMatch(m -> m.covers(at));
  }

  private static boolean isApostrophe(Token token) {
    return token.form().equals("'") || token.form().equals("’");
  }
}
