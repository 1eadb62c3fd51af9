package accordo.fact;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;

/**
 * What a sentence says of its news as a whole, wherever in it: that unnamed sources tell it, that
 * it still awaits approval. Optional lists {@code sources.txt} and {@code pending.txt} of a pack's
 * {@code status/}.
 */
record Reservations(TermSet sources, TermSet pending) {
  static Reservations read(String pack) {
    return new Reservations(optional(pack + "sources.txt"), optional(pack + "pending.txt"));
  }

  private static TermSet optional(String path) {
    return TermSet.readIfPresent(path);
  }

  boolean isHearsay(Sentence sentence) {
    return sources.occursIn(sentence, 0, sentence.size());
  }

  boolean isPending(Sentence sentence) {
    return pending.occursIn(sentence, 0, sentence.size());
  }
}
