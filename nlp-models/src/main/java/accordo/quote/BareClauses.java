package accordo.quote;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.quote.cue.Place;
import accordo.quote.lexicon.BareClause;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;

/** Finds reported clauses that no connective opens: "said it would", "dit vouloir", "sagte, er". */
final class BareClauses {
  private final SpeechLexicon lexicon;

  BareClauses(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * First token of the clause after the cue, or -1.
   *
   * @param orBefore whether a clause before the cue may be the reported one as well
   */
  int start(Place place, int limit, boolean orBefore) {
    Sentence sentence = place.sentence();
    if (!lexicon.cues().takesBareClause(sentence, place.cue().verb())) {
      return -1;
    }
    if (lexicon.settings().bareClause() == BareClause.INFINITIVE) {
      return infinitive(sentence, place.to(), limit);
    }
    int byTree = byTree(sentence, sentence.token(place.cue().verb()), place.to(), limit);
    if (byTree >= 0 || orBefore) {
      return byTree;
    }
    return lexicon.settings().bareClause() == BareClause.AFTER_COMMA
        ? afterComma(place, limit)
        : byOrder(place, limit);
  }

  private int byTree(Sentence sentence, Token verb, int from, int limit) {
    for (Token child : sentence.children(verb)) {
      boolean clause = child.is("ccomp") || child.is("xcomp") || child.is("parataxis");
      if (clause && child.index() >= from && child.index() < limit && isClause(sentence, child)) {
        return lexicon.settings().bareClause() == BareClause.AFTER_COMMA
            ? afterComma(sentence, from, child.index())
            : leftmost(sentence, child, from);
      }
    }
    return -1;
  }

  private static int afterComma(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Passages.isComma(sentence.token(i))) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean isClause(Sentence sentence, Token token) {
    boolean subject = sentence.children(token).stream().anyMatch(c -> c.is("nsubj"));
    boolean auxiliary = sentence.children(token).stream().anyMatch(c -> c.is("cop") || c.is("aux"));
    boolean complete = subject || lexicon.settings().bareClause() != BareClause.FINITE;
    return complete && (token.pos() == Pos.VERB || auxiliary);
  }

  private static int leftmost(Sentence sentence, Token token, int from) {
    int first = token.index();
    for (Token child : sentence.children(token)) {
      if (child.index() >= from) {
        first = Math.min(first, leftmost(sentence, child, from));
      }
    }
    return first;
  }

  private int afterComma(Place place, int limit) {
    Sentence sentence = place.sentence();
    for (int i = place.to(); i < limit; i++) {
      if (Passages.isComma(sentence.token(i))) {
        return opensReport(sentence, i + 1, limit) ? i + 1 : -1;
      }
      if (sentence.token(i).pos() == Pos.VERB) {
        return -1;
      }
    }
    return -1;
  }

  /** A relative or adverbial clause after the comma is none that is reported. */
  private boolean opensReport(Sentence sentence, int from, int limit) {
    if (from >= limit || !hasVerb(sentence, from, limit) && !mayHaveVerb(sentence, from, limit)) {
      return false;
    }
    Token first = sentence.token(from);
    return first.pos() != Pos.CONJ
        && !(lexicon.isRelative(first) && isVerbFinal(sentence, from, limit));
  }

  /** "er kommentiere Gerüchte nicht": a pronoun and a verb that is tagged as something else. */
  private boolean mayHaveVerb(Sentence sentence, int from, int limit) {
    return from + 1 < limit
        && (lexicon.isPersonPronoun(sentence.token(from))
            || lexicon.isCompanyPronoun(sentence.token(from)))
        && sentence.token(from + 1).readings().stream()
            .anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  private static boolean isVerbFinal(Sentence sentence, int from, int limit) {
    int end = from;
    while (end < limit && Passages.isWord(sentence.token(end))) {
      end++;
    }
    Pos last = sentence.token(end - 1).pos();
    return last == Pos.VERB || last == Pos.AUX;
  }

  private int byOrder(Place place, int limit) {
    Sentence sentence = place.sentence();
    int from = place.to();
    if (from >= limit || !Passages.isWord(sentence.token(from))) {
      return -1;
    }
    return hasVerb(sentence, from, limit) && sentence.token(from).pos() != Pos.ADP ? from : -1;
  }

  private int infinitive(Sentence sentence, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 4); i++) {
      Token token = sentence.token(i);
      boolean verb = token.pos() == Pos.VERB || token.pos() == Pos.AUX;
      if (Passages.isComma(token)) {
        return -1;
      }
      if (verb) {
        return isInfinitive(token) ? withNegation(sentence, i, from) : -1;
      }
    }
    return -1;
  }

  /** Italian cuts them short: "di aver firmato". */
  private static boolean isInfinitive(Token token) {
    return token.hasLemma(token.lower()) || token.hasLemma(token.lower() + "e");
  }

  private int withNegation(Sentence sentence, int infinitive, int from) {
    int start = infinitive;
    while (start > from
        && (lexicon.isNegation(sentence.token(start - 1))
            || lexicon.isClitic(sentence.token(start - 1)))) {
      start--;
    }
    return start;
  }

  private static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Pos pos = sentence.token(i).pos();
      if (pos == Pos.VERB || pos == Pos.AUX) {
        return true;
      }
    }
    return false;
  }
}
