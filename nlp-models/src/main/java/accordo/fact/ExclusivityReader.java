package accordo.fact;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.deal.Exclusivity;
import accordo.text.Language;

/** Reads whether rights are said to be exclusive. */
public final class ExclusivityReader {
  private final TermSet exclusive;
  private final TermSet nonExclusive;

  public ExclusivityReader(Language language) {
    String pack = language.pack() + "exclusivity/";
    this.exclusive = TermSet.readIfPresent(pack + "EXCLUSIVE.txt");
    this.nonExclusive = TermSet.readIfPresent(pack + "NON_EXCLUSIVE.txt");
  }

  /** What the token range says; null when it does not say. */
  public Exclusivity read(Sentence sentence, int from, int to) {
    if (nonExclusive.occursIn(sentence, from, to)) {
      return Exclusivity.NON_EXCLUSIVE;
    }
    return exclusive.occursIn(sentence, from, to) ? Exclusivity.EXCLUSIVE : null;
  }
}
