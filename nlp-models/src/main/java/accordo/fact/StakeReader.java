package accordo.fact;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.deal.Money;
import accordo.text.Language;
import java.util.Optional;

/** Reads the percentage of a stake: "a 30 percent stake", "40 % der Anteile". */
public final class StakeReader {
  private static final int REACH = 6;

  private final NumberReader numbers;
  private final TermSet stakes;

  public StakeReader(Language language, TermSet stakes) {
    this.numbers = new NumberReader(language);
    this.stakes = stakes;
  }

  /** The first percentage of the token range that stands near a word for stakes. */
  public Optional<Money> read(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      NumberReader.Number number = numbers.at(sentence, i);
      if (number != null && Percents.isSign(sentence, number.end()) && nearStake(sentence, i)) {
        return Optional.of(new Money(null, null, Money.Kind.STAKE, number.value()));
      }
    }
    return Optional.empty();
  }

  private boolean nearStake(Sentence sentence, int at) {
    int from = Math.max(0, at - REACH);
    return stakes.occursIn(sentence, from, Math.min(sentence.size(), at + REACH));
  }
}
