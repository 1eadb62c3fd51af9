package accordo.quote.cue;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;
import java.util.List;

/** Where the words of a cue end at the latest. */
public final class CueCeiling {
  private final Passages passages;
  private final SpeechLexicon lexicon;

  public CueCeiling(Passages passages, SpeechLexicon lexicon) {
    this.passages = passages;
    this.lexicon = lexicon;
  }

  /** Where the next cue with words of its own begins, with its conjunction or comma. */
  public int of(Sentence sentence, List<Cue> found, int index, int from) {
    for (int i = index + 1; i < found.size(); i++) {
      Cue next = found.get(i);
      int edge = next.from();
      while (edge > from && !isJoint(sentence, edge - 1)) {
        edge--;
      }
      boolean coordinated =
          edge > from
              && edge == next.from()
              && sentence.token(edge - 1).pos() == Pos.CONJ
              && next.kind() == Cue.Kind.VERB;
      if (edge > from && next.from() >= from && (coordinated || opensWords(next))) {
        return beforeQuotation(sentence, edge, from);
      }
    }
    return sentence.size();
  }

  /** A quotation right before a cue is that cue's own. */
  private int beforeQuotation(Sentence sentence, int edge, int from) {
    int start = edge;
    while (start > from && passages.isQuoted(sentence.token(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isJoint(Sentence sentence, int at) {
    return Passages.isComma(sentence.token(at))
        || sentence.token(at).pos() == Pos.CONJ
        || passages.isQuoted(sentence.token(at));
  }

  /** Whether a connective, a colon or a quotation follows the cue soon. */
  private boolean opensWords(Cue cue) {
    Sentence sentence = cue.sentence();
    int to = Math.min(sentence.size(), cue.to() + 8);
    for (int i = cue.to(); i < to; i++) {
      if (lexicon.cues().connectiveAt(sentence, i) > 0
          || Passages.isColon(sentence.token(i))
          || passages.isQuoted(sentence.token(i))) {
        return true;
      }
    }
    return lexicon.cues().takesBareClause(sentence, cue.verb()) && cue.to() < sentence.size() - 3;
  }
}
