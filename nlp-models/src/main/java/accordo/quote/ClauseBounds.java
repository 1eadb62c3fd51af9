package accordo.quote;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.quote.cue.Place;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;

/** Finds where reported and quoted words begin and end round a cue. */
final class ClauseBounds {
  private static final int FARTHEST_CONNECTIVE = 14;
  private static final int LONGEST_DATELINE = 16;
  private static final int SHORTEST_CLAUSE = 3;

  private final Passages passages;
  private final SpeechLexicon lexicon;

  ClauseBounds(Passages passages, SpeechLexicon lexicon) {
    this.passages = passages;
    this.lexicon = lexicon;
  }

  /** A colon with a clause of the reporter's words after it, or -1. */
  int ownColon(Place place) {
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

  int nextComma(Place place) {
    for (int i = place.to(); i < place.ceiling(); i++) {
      Token token = place.sentence().token(i);
      if (Passages.isComma(token) && !passages.isQuoted(token)) {
        return i;
      }
    }
    return place.ceiling();
  }

  int nextQuoted(Place place) {
    for (int i = place.to(); i < place.ceiling(); i++) {
      if (passages.isQuoted(place.sentence().token(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The connective that opens the reported clause, with nothing but adjuncts before it; or -1. */
  int connective(Place place, int limit) {
    Sentence sentence = place.sentence();
    int farthest = Math.min(limit, place.to() + FARTHEST_CONNECTIVE);
    for (int i = place.to(); i < farthest; i++) {
      Token token = sentence.token(i);
      if (lexicon.cues().connectiveAt(sentence, i) > 0 && !isPronoun(sentence, i, place.to())) {
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
            && sentence.token(at - 1).pos() != Pos.PRON
            && (token.pos() == Pos.PRON || token.tag().equals("WDT"))
            && sentence.children(sentence.token(at - 1)).stream().anyMatch(c -> c.is("acl"));
    return relative || token.is("det") || (token.is("obj") && at + 1 == sentence.size());
  }

  private static boolean isParticiple(Token token) {
    return token.is("amod") || token.is("acl") || token.is("advcl");
  }

  boolean isAdjunct(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean finite = (token.pos() == Pos.VERB || token.pos() == Pos.AUX) && !isParticiple(token);
      if (finite && !token.isCapitalised()) {
        return false;
      }
    }
    return true;
  }

  /** "BUDAPEST, 10 March (Agency) - …", "X buys more: it …": where the text begins. */
  int afterDateline(Sentence sentence, int to) {
    for (int i = to - SHORTEST_CLAUSE; i > 0; i--) {
      if (Passages.isColon(sentence.token(i)) && passages.hasVerb(sentence, i + 1, to)) {
        return passages.isQuoted(sentence.token(i)) ? 0 : i + 1;
      }
    }
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

  /** Where the reported clause ends: at the end of the sentence, a semicolon or the next cue. */
  int clauseEnd(Sentence sentence, int from, int limit) {
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

  int firstWord(Sentence sentence, int from, int to) {
    int i = from;
    while (i + 1 < to && !Passages.isWord(sentence.token(i))) {
      i++;
    }
    return i;
  }

  int skipMarks(Sentence sentence, int from, int to) {
    int i = from;
    while (i < to && !passages.isQuoted(sentence.token(i)) && !Passages.isWord(sentence.token(i))) {
      i++;
    }
    return i;
  }

  int skipMarksBack(Place place, int from) {
    int i = from;
    while (i > place.floor()
        && !passages.isQuoted(place.sentence().token(i))
        && !Passages.isWord(place.sentence().token(i))) {
      i--;
    }
    return i;
  }
}
