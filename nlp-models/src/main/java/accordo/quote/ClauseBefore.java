package accordo.quote;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.quote.cue.Cue;
import accordo.quote.cue.Place;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;
import accordo.quote.passage.QuotedWords;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the reported clause that stands before its cue or round it. */
final class ClauseBefore {
  private static final int SHORTEST_CLAUSE = 3;

  private final Passages passages;
  private final SpeechLexicon lexicon;
  private final ClauseBounds bounds;
  private final QuotedWords words;

  ClauseBefore(Passages passages, SpeechLexicon lexicon, ClauseBounds bounds, QuotedWords words) {
    this.passages = passages;
    this.lexicon = lexicon;
    this.bounds = bounds;
    this.words = words;
  }

  /** "…, said X."; "…, X said, …". */
  Content find(Place place) {
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
      boolean phrase = sentence.token(Math.min(next + 1, sentence.size() - 1)).pos() == Pos.ADP;
      if (end > next + 2 && (phrase || passages.hasVerb(sentence, next + 1, end))) {
        parts.add(words.span(sentence, next + 1, end));
      }
    }
    return new Content(parts, words.kind(parts), "clause-before-cue", 0.85);
  }

  /** "This mill, he says, runs day and night": the verb of the clause follows the cue. */
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
    return lexicon.settings().clausesNeedNoVerb()
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
}
