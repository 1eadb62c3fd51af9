package accordo.quote.cue;

import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;
import accordo.quote.passage.Quoted;

/**
 * Knows cues by where they stand: words tagged as something else, verbs that are none of speech.
 */
final class UntaggedCues {
  private static final int SHORTEST_SPEECH = 5;

  /** Words of "ante los inversores". */
  private static final int LONGEST_ADDRESSEE = 5;

  /** Words between a quotation and its cue: "a pour sa part". */
  private static final int LONGEST_ADJUNCT = 4;

  private final SpeechLexicon lexicon;
  private final Passages passages;

  UntaggedCues(SpeechLexicon lexicon, Passages passages) {
    this.lexicon = lexicon;
    this.passages = passages;
  }

  /** Whether a word of speech is a verb for all that stands round it. */
  boolean isVerb(Sentence sentence, int at, int length) {
    return readsAsVerb(sentence.token(at))
        && (followsQuotation(sentence, at)
            || opensWords(sentence, at + length)
            || closesClause(sentence, at, length));
  }

  /** After a quotation even what the tagger takes for a noun is a verb: "…", states X. */
  private boolean followsQuotation(Sentence sentence, int at) {
    int i = at - 1;
    while (i >= 0
        && !passages.isQuoted(sentence.token(i))
        && (!Passages.isWord(sentence.token(i))
            || lexicon.isPartOfVerb(sentence.token(i))
            || (at - i <= LONGEST_ADJUNCT && isAdjunct(sentence, i)))) {
      i--;
    }
    return i >= 0 && passages.isQuoted(sentence.token(i));
  }

  /** "…", a pour sa part résumé X: words that name nobody, some of them taken for others. */
  private boolean isAdjunct(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.pos() != Pos.VERB
        && !token.isCapitalised()
        && !mayName(sentence, at)
        && lexicon.cues().connectiveAt(sentence, at) == 0
        && !lexicon.isRelative(token);
  }

  /** "…, nuance son porte-parole." */
  private boolean closesClause(Sentence sentence, int at, int length) {
    int next = at + length;
    boolean ends = at > SHORTEST_SPEECH - 2 && next < sentence.size();
    return ends
        && Passages.isComma(sentence.token(at - 1))
        && sentence.token(at).readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB)
        && (lexicon.titles().at(sentence, next) != null
            || next + 1 < sentence.size()
                && sentence.token(next).pos() == Pos.DET
                && lexicon.titles().at(sentence, next + 1) != null);
  }

  /** "X réplique que « … »": so no noun goes on. */
  private boolean opensWords(Sentence sentence, int at) {
    int connective = at < sentence.size() ? lexicon.cues().connectiveAt(sentence, at) : 0;
    int next = at + connective;
    return connective > 0 && next < sentence.size() && passages.isQuoted(sentence.token(next));
  }

  /** Any verb between a long quotation and a name attributes it: "…", grins X. */
  boolean introduces(Sentence sentence, int at) {
    if (sentence.token(at).pos() != Pos.VERB || !followsQuotation(sentence, at)) {
      return false;
    }
    if (endsSentence(sentence, at) && !passages.isQuoted(sentence.token(at - 1))) {
      return true;
    }
    int next = at + 1;
    while (next < sentence.size() && lexicon.isPartOfVerb(sentence.token(next))) {
      next++;
    }
    next = afterAddressee(sentence, next);
    int before = at;
    while (before > 0 && !passages.isQuoted(sentence.token(before))) {
      before--;
    }
    return next < sentence.size()
        && isLong(passages.of(sentence.token(before)))
        && mayName(sentence, next);
  }

  /** "…", smiles he; "…", sonríe. */
  private boolean endsSentence(Sentence sentence, int at) {
    int next = at + 1;
    if (next < sentence.size() && lexicon.isPersonPronoun(sentence.token(next))) {
      next++;
    }
    return next + 1 == sentence.size() && !Passages.isWord(sentence.token(next));
  }

  /** "…, simplificó ante los inversores X": who is spoken to stands before who speaks. */
  private int afterAddressee(Sentence sentence, int at) {
    if (at >= sentence.size() || sentence.token(at).pos() != Pos.ADP) {
      return at;
    }
    int end = at + 1;
    while (end < Math.min(sentence.size(), at + LONGEST_ADDRESSEE)
        && !sentence.token(end).isCapitalised()
        && Passages.isWord(sentence.token(end))) {
      end++;
    }
    return end;
  }

  private boolean isLong(Quoted quoted) {
    return quoted.inner().of(passages.document().text()).strip().split("\\s+").length
        >= SHORTEST_SPEECH;
  }

  private boolean mayName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean title =
        lexicon.titles().at(sentence, at) != null
            || (at + 1 < sentence.size()
                && token.pos() == Pos.DET
                && lexicon.titles().at(sentence, at + 1) != null);
    return title
        || token.nameTag() == NameTag.PER
        || token.nameTag() == NameTag.ORG
        || lexicon.isHonorific(token)
        || lexicon.isPersonPronoun(token);
  }

  /** Where the dictionary does not know the word, nothing speaks against it. */
  private static boolean readsAsVerb(Token token) {
    return token.readings().stream()
        .anyMatch(r -> r.kind() == Reading.Kind.VERB || r.kind() == Reading.Kind.UNKNOWN);
  }
}
