package accordo.quote;

import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the cues of a sentence outside of its quotations. */
final class CueFinder {
  private static final int SHORTEST_SPEECH = 5;

  /** Words of "ante los inversores". */
  private static final int LONGEST_ADDRESSEE = 5;

  /** Words between a quotation and its cue: "a pour sa part". */
  private static final int LONGEST_ADJUNCT = 4;

  private final SpeechLexicon lexicon;
  private final Passages passages;

  CueFinder(SpeechLexicon lexicon, Passages passages) {
    this.lexicon = lexicon;
    this.passages = passages;
  }

  /** Whether the sentence may hold a cue: only then it is worth parsing. */
  boolean mayHoldCue(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean own = !passages.isQuoted(token);
      boolean closes = own && i > 0 && passages.isQuoted(sentence.token(i - 1));
      boolean opens =
          Passages.isColon(token)
              && (i + 1 == sentence.size() || passages.isQuoted(sentence.token(i + 1)));
      if (own && (closes || opens || lexicon.mayBeCue(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** The cues of a parsed sentence, in order. */
  List<Cue> find(Sentence sentence) {
    List<Cue> cues = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Cue cue = passages.isQuoted(sentence.token(i)) ? null : cueAt(sentence, i);
      if (cue != null) {
        cues.add(cue);
      }
      i = cue == null ? i + 1 : cue.to();
    }
    return cues;
  }

  private Cue cueAt(Sentence sentence, int at) {
    int view = opensClause(sentence, at) ? lexicon.viewAt(sentence, at) : 0;
    int before = Math.max(lexicon.beforeSpeakerAt(sentence, at), view);
    if (before > 0) {
      return new Cue(sentence, at, at, at + before, Cue.Kind.BEFORE_SPEAKER);
    }
    int own = lexicon.ownViewAt(sentence, at);
    if (own > 0) {
      return new Cue(sentence, at, at, at + own, Cue.Kind.OWN_VIEW);
    }
    int after = lexicon.afterSpeakerAt(sentence, at);
    if (after > 0) {
      return new Cue(sentence, at, at, at + after, Cue.Kind.AFTER_SPEAKER);
    }
    int length = lexicon.verbAt(sentence, at);
    boolean cue =
        length > 0
            && (isPredicate(sentence, at, length)
                || (readsAsVerb(sentence.token(at))
                    && (followsQuotation(sentence, at)
                        || opensWords(sentence, at + length)
                        || closesClause(sentence, at, length))));
    if (cue) {
      return verb(sentence, at, length);
    }
    return introduces(sentence, at) ? verb(sentence, at, 1) : null;
  }

  private static boolean opensClause(Sentence sentence, int at) {
    return at == 0 || !Passages.isWord(sentence.token(at - 1));
  }

  /** After a quotation even what the tagger takes for a noun is a verb: "…", states X. */
  private boolean followsQuotation(Sentence sentence, int at) {
    int i = at - 1;
    while (i >= 0
        && !passages.isQuoted(sentence.token(i))
        && (!Passages.isWord(sentence.token(i))
            || isPartOfVerb(sentence.token(i))
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
        && lexicon.connectiveAt(sentence, at) == 0
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
    int connective = at < sentence.size() ? lexicon.connectiveAt(sentence, at) : 0;
    int next = at + connective;
    return connective > 0 && next < sentence.size() && passages.isQuoted(sentence.token(next));
  }

  /** Any verb between a long quotation and a name attributes it: "…", grins X. */
  private boolean introduces(Sentence sentence, int at) {
    if (sentence.token(at).pos() != Pos.VERB || !followsQuotation(sentence, at)) {
      return false;
    }
    if (endsSentence(sentence, at)) {
      return true;
    }
    int next = at + 1;
    while (next < sentence.size() && isPartOfVerb(sentence.token(next))) {
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

  private boolean isPredicate(Sentence sentence, int at, int length) {
    for (int i = at; i < at + length; i++) {
      Token token = sentence.token(i);
      if ((token.pos() == Pos.VERB || token.pos() == Pos.AUX) && !modifies(sentence, token)) {
        return !isNegated(sentence, at);
      }
    }
    return false;
  }

  /** "the said firm", "an option described below". */
  private boolean modifies(Sentence sentence, Token token) {
    return token.is("amod")
        || (token.relation().equals("acl")
            && !followsAs(sentence, token.index())
            && sentence.children(token).stream().noneMatch(c -> c.is("ccomp") || c.is("nsubj")));
  }

  /** "as X said" is no modifier, whatever the parser says. */
  private boolean followsAs(Sentence sentence, int at) {
    int i = at - 1;
    while (i >= 0 && Passages.isWord(sentence.token(i))) {
      if (lexicon.isAs(sentence.token(i))) {
        return true;
      }
      i--;
    }
    return false;
  }

  private boolean isNegated(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      Token token = sentence.token(i);
      if (lexicon.isNegation(token)) {
        return true;
      }
      if (!isPartOfVerb(token)) {
        return false;
      }
    }
    return false;
  }

  private Cue verb(Sentence sentence, int at, int length) {
    int from = at;
    while (from > 0
        && isPartOfVerb(sentence.token(from - 1))
        && !passages.isQuoted(sentence.token(from - 1))) {
      from--;
    }
    return new Cue(sentence, at, from, at + length, Cue.Kind.VERB);
  }

  private boolean isPartOfVerb(Token token) {
    return token.pos() == Pos.AUX
        || token.pos() == Pos.ADV
        || lexicon.isClitic(token)
        || lexicon.isNegation(token);
  }
}
