package accordo.company.reference;

import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;

/** Units of companies that the phrase itself names: "Y bids for the Peruvian unit of X". */
final class UnitsOfNamed {
  private static final int MOST_WORDS = 3;

  private UnitsOfNamed() {}

  /** Whether the noun is such a unit, and hence none of the companies named before it. */
  static boolean isOne(Passage passage, ReferenceLexicon lexicon, int noun) {
    if (passage.named().stream().noneMatch(m -> m.to() <= noun)) {
      return false;
    }
    Sentence sentence = passage.sentence();
    int of = noun + 1;
    while (of < sentence.size() && of <= noun + MOST_WORDS && isAdjective(sentence.token(of))) {
      of++;
    }
    if (of >= sentence.size() || !lexicon.genitives().contains(sentence.token(of).lower())) {
      return false;
    }
    int name = of + 1;
    while (name < sentence.size()
        && name <= of + MOST_WORDS
        && describes(sentence, lexicon, name)) {
      name++;
    }
    int start = name;
    return passage.named().stream()
        .anyMatch(m -> m.from() == start && m.kind() == Mention.Kind.COMPANY);
  }

  private static boolean describes(Sentence sentence, ReferenceLexicon lexicon, int at) {
    return lexicon.determiners().contains(sentence.token(at).lower())
        || isAdjective(sentence.token(at))
        || lexicon.one().matchAt(sentence, at) > 0;
  }

  private static boolean isAdjective(Token token) {
    return !token.isCapitalised()
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.ADJECTIVE);
  }
}
