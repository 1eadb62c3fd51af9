package accordo.quote.speaker;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.quote.lexicon.CompanyNouns;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.lexicon.TitleLexicon;

/** Delimits a position in the article's words: "head of patent sales", "chief executive". */
final class TitlePhrases {
  private final Document document;
  private final Cast cast;
  private final SpeechLexicon lexicon;
  private final CompanyNouns companyNouns;

  TitlePhrases(Document document, Cast cast, SpeechLexicon lexicon) {
    this.document = document;
    this.cast = cast;
    this.lexicon = lexicon;
    this.companyNouns = CompanyNouns.of(document.language());
  }

  /** The words of a position; {@code head} is the word that names it. */
  record Phrase(int from, int to, int head, TitleLexicon.Kind kind, boolean isDefinite) {}

  /** The first position in the range that no verb comes before, or null. */
  Phrase first(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      TitleLexicon.Hit hit = free(sentence, i) ? lexicon.titles().at(sentence, i) : null;
      if (hit != null) {
        return phrase(sentence, i, hit, from, to);
      }
    }
    return null;
  }

  /** The position that ends the range or is followed in it by its field only; or null. */
  Phrase last(Sentence sentence, int from, int to) {
    Phrase found = null;
    int i = from;
    while (i < to) {
      TitleLexicon.Hit hit = free(sentence, i) ? lexicon.titles().at(sentence, i) : null;
      if (hit == null) {
        i++;
      } else if (found != null && i < found.to() && !opensPhrase(sentence, i)) {
        i += hit.length();
      } else {
        found = phrase(sentence, i, hit, from, to);
        i = Math.max(i + hit.length(), found.to());
      }
    }
    return found;
  }

  /** "a los periodistas la consejera delegada": an article without preposition. */
  private static boolean opensPhrase(Sentence sentence, int at) {
    return at > 1
        && sentence.token(at - 1).pos() == Pos.DET
        && sentence.token(at - 2).pos() == Pos.NOUN;
  }

  private boolean free(Sentence sentence, int token) {
    return cast.in(sentence.index()).stream()
        .noneMatch(m -> m.kind() == Mention.Kind.PERSON && m.covers(token));
  }

  /** The position that the word at the given place names. */
  Phrase phrase(Sentence sentence, int at, TitleLexicon.Hit hit, int low, int high) {
    int from = at;
    while (from > low && isModifier(sentence, from - 1)) {
      from--;
    }
    int to = at + hit.length();
    while (to < high && continues(sentence, to) && !endsAtHead(sentence, to)) {
      TitleLexicon.Hit more = lexicon.titles().at(sentence, to);
      to = Math.min(high, to + (more == null ? 1 : more.length()));
    }
    while (to > at + hit.length() && isFunctionWord(sentence.token(to - 1))) {
      to--;
    }
    boolean definite = from > 0 && isDeterminer(sentence.token(from - 1));
    return new Phrase(from, to, at, hit.kind(), definite || from == low);
  }

  private boolean isModifier(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!token.isWord() || isNamed(sentence, at) || companyNouns.at(sentence, at)) {
      return false;
    }
    boolean adjective = token.pos() == Pos.ADJ && !isDeterminer(token);
    return adjective || lexicon.isTitleModifier(token.pos());
  }

  /** Where positions follow names, what belongs to them stands before their last noun. */
  private boolean endsAtHead(Sentence sentence, int to) {
    int next = sentence.token(to).pos() == Pos.CONJ ? to + 1 : to;
    return lexicon.settings().titlesFollowNames()
        && (next >= sentence.size() || lexicon.titles().at(sentence, next) == null);
  }

  private boolean continues(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (isNamed(sentence, at) || companyNouns.at(sentence, at) || isCompanyPhrase(sentence, at)) {
      return false;
    }
    boolean verb = token.pos() == Pos.VERB || token.pos() == Pos.AUX;
    // "der Vorstand in einem Brief": no position is that of something new.
    boolean adjunct =
        token.pos() == Pos.ADP
            && at + 1 < sentence.size()
            && lexicon.isIndefinite(sentence, at + 2);
    return token.isWord()
        && !verb
        && !adjunct
        && !lexicon.isRelative(token)
        && !lexicon.isEmployerPreposition(token);
  }

  /** "der finnischen Firma": the words before a common noun for a company. */
  private boolean isCompanyPhrase(Sentence sentence, int at) {
    for (int i = at; i < Math.min(sentence.size(), at + 4); i++) {
      Token token = sentence.token(i);
      if (companyNouns.at(sentence, i)) {
        return true;
      }
      boolean modifier = token.pos() == Pos.ADP || token.pos() == Pos.DET || token.pos() == Pos.ADJ;
      if (!modifier) {
        return false;
      }
    }
    return false;
  }

  /** Whether the phrase or what follows it up to the end speaks of "the company". */
  boolean refers(Sentence sentence, Phrase phrase, int to) {
    return mentionsCompany(sentence, phrase.to(), to);
  }

  /** Whether the range has a common noun for a company. */
  boolean mentionsCompany(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (companyNouns.at(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Sentence sentence, int at) {
    return cast.in(sentence.index()).stream()
        .anyMatch(m -> m.kind() != Mention.Kind.BODY && m.covers(at));
  }

  private static boolean isFunctionWord(Token token) {
    return token.pos() == Pos.ADP
        || token.pos() == Pos.DET
        || token.pos() == Pos.CONJ
        || token.pos() == Pos.ADV
        || token.pos() == Pos.PRON;
  }

  private static boolean isDeterminer(Token token) {
    return token.pos() == Pos.DET || token.pos() == Pos.PRON;
  }
}
