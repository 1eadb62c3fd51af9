package accordo.extract;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.company.reference.References;
import accordo.frame.FrameMatcher;
import java.util.BitSet;
import java.util.List;

/** Which sentences of a document may tell of a deal, judged once by their words alone. */
final class Gate {
  private final FrameMatcher matcher;

  /** Those with a word that may evoke a frame. */
  private final BitSet evoking = new BitSet();

  /** Those of them that have what such a frame wants. */
  private final BitSet open = new BitSet();

  /**
   * @param document before it is tagged
   */
  Gate(Document document, FrameMatcher matcher) {
    this.matcher = matcher;
    for (Sentence sentence : document.sentences()) {
      if (matcher.mayMatch(sentence)) {
        evoking.set(sentence.index());
        open.set(sentence.index(), matcher.mayHoldByWords(sentence, List.of(), References.MANY));
      }
    }
  }

  /** Whether no sentence can tell of a deal. */
  boolean isShut() {
    return open.isEmpty();
  }

  /** Whether the sentence has a word that may evoke a frame. */
  boolean mayMatch(Sentence sentence) {
    return evoking.get(sentence.index());
  }

  /**
   * Whether a frame may hold in a sentence, told before its tags are promised.
   *
   * @param names who is named in it
   * @param unnamed how many more companies it may speak of
   */
  boolean mayHold(Sentence sentence, List<Mention> names, int unnamed) {
    return open.get(sentence.index()) && matcher.mayHoldByWords(sentence, names, unnamed);
  }
}
