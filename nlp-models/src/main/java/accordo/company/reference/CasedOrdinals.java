package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.company.lexicon.InflectedTerms;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.List;

/**
 * "The former" and "the latter" in a language with case endings: Hungarian "az utóbbinak", "az
 * előbbi 51 százalékot szerez", but not "az utóbbi években".
 */
final class CasedOrdinals {
  private static final int LONGEST_ATTRIBUTE = 3;

  private final InflectedTerms first;
  private final InflectedTerms second;

  /** Starts of words for times, which are first and last as well. */
  private final List<String> times;

  CasedOrdinals(Language language) {
    this.first = InflectedTerms.read(language, "first.txt");
    this.second = InflectedTerms.read(language, "second.txt");
    this.times = Resources.linesIfPresent(language.pack() + "references/times.txt");
  }

  /** The reference that starts at the token, or null. */
  Mention at(Passage passage, int at) {
    Sentence sentence = passage.sentence();
    InflectedTerms.Match one = first.at(sentence, at);
    InflectedTerms.Match match = one == null ? second.at(sentence, at) : one;
    if (match == null || match.marker() == null && isAttribute(sentence, at + match.length())) {
      return null;
    }
    List<String> pair = Ordinals.pair(passage, at);
    return pair.size() < 2
        ? null
        : passage.reference(
            at, at + match.length(), List.of(pair.get(one == null ? 1 : 0)), match.marker());
  }

  /** Whether a noun follows that the word belongs to: only what stands alone bears the case. */
  private boolean isAttribute(Sentence sentence, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    for (int i = next; i < Math.min(sentence.size(), next + LONGEST_ATTRIBUTE); i++) {
      String word = sentence.token(i).lower();
      if (times.stream().anyMatch(word::startsWith)) {
        return true;
      }
    }
    return token.pos() == Pos.NOUN || token.pos() == Pos.ADJ && !token.lower().endsWith("i");
  }
}
