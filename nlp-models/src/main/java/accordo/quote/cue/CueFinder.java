package accordo.quote.cue;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;
import java.util.ArrayList;
import java.util.List;

/** Finds the cues of a sentence outside of its quotations. */
public final class CueFinder {
  private final SpeechLexicon lexicon;
  private final Passages passages;
  private final UntaggedCues untagged;

  public CueFinder(SpeechLexicon lexicon, Passages passages) {
    this.lexicon = lexicon;
    this.passages = passages;
    this.untagged = new UntaggedCues(lexicon, passages);
  }

  /** Whether the sentence may hold a cue: only then it is worth parsing. */
  public boolean mayHoldCue(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean own = !passages.isQuoted(token);
      boolean closes = own && i > 0 && passages.isQuoted(sentence.token(i - 1));
      boolean opens =
          Passages.isColon(token)
              && (i + 1 == sentence.size() || passages.isQuoted(sentence.token(i + 1)));
      if (own && (closes || opens || lexicon.cues().mayBeCue(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** The cues of a parsed sentence, in order. */
  public List<Cue> find(Sentence sentence) {
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
    int view = opensClause(sentence, at) ? lexicon.cues().viewAt(sentence, at) : 0;
    int before = Math.max(lexicon.cues().beforeSpeakerAt(sentence, at), view);
    if (before > 0) {
      int to = Math.max(at + before, lexicon.afterRelative(sentence, at + before));
      return new Cue(sentence, at, at, to, Cue.Kind.BEFORE_SPEAKER);
    }
    int own = lexicon.cues().ownViewAt(sentence, at);
    if (own > 0) {
      return new Cue(sentence, at, at, at + own, Cue.Kind.OWN_VIEW);
    }
    int after = lexicon.cues().afterSpeakerAt(sentence, at);
    if (after > 0) {
      return new Cue(sentence, at, at, at + after, Cue.Kind.AFTER_SPEAKER);
    }
    int length = lexicon.cues().verbAt(sentence, at);
    boolean cue =
        length > 0 && (isPredicate(sentence, at, length) || untagged.isVerb(sentence, at, length));
    if (cue) {
      return verb(sentence, at, length);
    }
    return untagged.introduces(sentence, at) ? verb(sentence, at, 1) : null;
  }

  private static boolean opensClause(Sentence sentence, int at) {
    return at == 0 || !Passages.isWord(sentence.token(at - 1));
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
            && !governs(sentence, token)
            && sentence.children(token).stream().noneMatch(c -> c.is("ccomp") || c.is("nsubj")));
  }

  /** "X, active in Y, announces to have …": after a comma, with words of its own. */
  private static boolean governs(Sentence sentence, Token token) {
    int at = token.index();
    return at > 0
        && Passages.isComma(sentence.token(at - 1))
        && sentence.children(token).stream().anyMatch(c -> c.is("advcl") || c.is("xcomp"));
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
      if (!lexicon.isPartOfVerb(token)) {
        return false;
      }
    }
    return false;
  }

  private Cue verb(Sentence sentence, int at, int length) {
    int from = at;
    while (from > 0
        && lexicon.isPartOfVerb(sentence.token(from - 1))
        && !passages.isQuoted(sentence.token(from - 1))) {
      from--;
    }
    return new Cue(sentence, at, from, at + length, Cue.Kind.VERB);
  }
}
